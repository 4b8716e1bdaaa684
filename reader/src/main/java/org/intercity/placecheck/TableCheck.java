package org.intercity.placecheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.placecheck.StatedPlaces.Stated;
import org.intercity.placecheck.UnreadableTable.Reason;

/** Checks one table row by row; only distinct places, pairs and spellings are kept in mind. */
public final class TableCheck {

  /** From here on a place is another one, or lies wrong. */
  static final double FAR_KILOMETRES = 100;

  private final CountrySpellings spellings;
  private final Whereabouts whereabouts;
  private final StatedPlaces places = new StatedPlaces();
  private final Map<CountrySpelling, List<Integer>> countries = new LinkedHashMap<>();
  private final Map<Notated, List<Integer>> notations = new LinkedHashMap<>();
  private final Map<Pair, List<Integer>> pairs = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private int rows;

  private record Notated(String written, String country, String form) {}

  /** By their numbers, the lesser first. */
  private record Pair(int one, int other) {}

  private TableCheck(Gazetteer gazetteer) {
    spellings = new CountrySpellings(gazetteer);
    whereabouts = new Whereabouts(gazetteer);
  }

  /**
   * Checks a CSV file whose header names a place and its country, or those of two.
   *
   * @throws UnreadableTable where it is no such file
   */
  public static CheckReport run(Path file, Gazetteer gazetteer) {
    TableCheck check = new TableCheck(gazetteer);
    try (CsvRows rows = CsvRows.open(file)) {
      List<String> header = Optional.ofNullable(rows.next()).orElse(List.of());
      TableColumns columns =
          TableColumns.of(header)
              .orElseThrow(
                  () -> new UnreadableTable(file.toString(), Reason.NO_COLUMNS, excerpt(header)));
      for (List<String> row = rows.next(); row != null; row = rows.next()) {
        check.row(row, columns, rows.row());
      }
    }
    return check.report();
  }

  private static String excerpt(List<String> fields) {
    String all = String.join(", ", fields);
    return all.length() > 100 ? all.substring(0, 100) + "…" : all;
  }

  private void row(List<String> fields, TableColumns columns, int number) {
    rows++;
    List<Stated> stated = new ArrayList<>();
    for (TableColumns.End end : columns.ends()) {
      end(fields, end, number).ifPresent(stated::add);
    }
    if (stated.size() < columns.ends().size()) {
      findings.add(new Finding.UnusableRow(List.of(number), excerpt(fields)));
    } else {
      Stated one = stated.getFirst();
      Stated other = stated.getLast();
      Pair pair =
          new Pair(Math.min(one.number(), other.number()), Math.max(one.number(), other.number()));
      pairs.computeIfAbsent(pair, _ -> new ArrayList<>()).add(number);
      if (stated.size() > 1 && one.number() == other.number()) {
        findings.add(new Finding.SelfLoop(List.of(number), one.label()));
      }
    }
  }

  private Optional<Stated> end(List<String> fields, TableColumns.End end, int number) {
    if (fields.size() <= end.last() || fields.get(end.name()).isBlank()) {
      return Optional.empty();
    }
    Coordinates point = null;
    if (end.hasPoint() && !(fields.get(end.lat()) + fields.get(end.lon())).isBlank()) {
      try {
        point =
            new Coordinates(
                Double.parseDouble(fields.get(end.lat())),
                Double.parseDouble(fields.get(end.lon())));
      } catch (IllegalArgumentException notOnThisGlobe) {
        return Optional.empty();
      }
    }
    CountrySpelling country = spellings.of(fields.get(end.country()).strip());
    countries.computeIfAbsent(country, _ -> new ArrayList<>()).add(number);
    String written = fields.get(end.name()).strip();
    PlaceNotation name = PlaceNotation.of(written);
    if (name.unusual()) {
      notations
          .computeIfAbsent(
              new Notated(written, country.written(), name.form()), _ -> new ArrayList<>())
          .add(number);
    }
    return Optional.of(places.take(name, country, point, number));
  }

  private CheckReport report() {
    countries.forEach(
        (country, at) -> {
          if (country.how() != CountrySpelling.How.USUAL) {
            findings.add(
                new Finding.Country(
                    at.stream().distinct().toList(),
                    country.written(),
                    at.size(),
                    country.how(),
                    country.country(),
                    country.nearest()));
          }
        });
    notations.forEach(
        (it, at) -> findings.add(new Finding.Notation(at, it.written(), it.country(), it.form())));
    List<Stated> all = places.all();
    pairs.forEach(
        (pair, at) -> {
          if (at.size() > 1) {
            String one = all.get(pair.one()).label();
            findings.add(
                new Finding.Duplicate(
                    at,
                    pair.one() == pair.other()
                        ? List.of(one)
                        : List.of(one, all.get(pair.other()).label())));
          }
        });
    List<Stated> located = all.stream().filter(it -> !it.country().codes().isEmpty()).toList();
    located.forEach(it -> whereabouts.check(it).ifPresent(findings::add));
    findings.sort(
        Comparator.comparing(Finding::kind).thenComparing(finding -> finding.rows().getFirst()));
    return new CheckReport(
        rows, all.size(), all.size() - located.size(), countries.size(), findings);
  }
}
