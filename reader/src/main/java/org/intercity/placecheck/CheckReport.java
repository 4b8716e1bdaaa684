package org.intercity.placecheck;

import java.util.List;

/**
 * What a check of a table came to.
 *
 * @param rows how many rows there are below the header
 * @param places distinct places, once countries and notations are unified
 * @param countryless those of them whose country is not known, which were not looked for
 * @param spellings distinct spellings of countries
 * @param findings in the order of their kinds, then of the rows
 */
public record CheckReport(
    int rows, int places, int countryless, int spellings, List<Finding> findings) {

  public CheckReport {
    findings = List.copyOf(findings);
  }

  public List<Finding> all(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** How many rows could go, since an earlier one says the same. */
  public int repeatedRows() {
    return all(Finding.Kind.DUPLICATE).stream().mapToInt(it -> it.rows().size() - 1).sum();
  }

  /** Whether nothing wants mending; that a place is not known here speaks against no row. */
  public boolean isClean() {
    return findings.stream().allMatch(finding -> finding.kind() == Finding.Kind.UNMATCHED);
  }
}
