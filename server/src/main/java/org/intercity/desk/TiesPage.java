package org.intercity.desk;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The list of ties with what was asked of it.
 *
 * @param found how many are as asked; {@code lines} are those of this page
 * @param all how many there are without the filter
 */
record TiesPage(
    List<TieLine> lines, int found, int all, TieQuery asked, Leaf leaf, List<Country> countries) {

  /** A country that can be asked for. */
  record Country(String code, String name) {
    static Comparator<Country> byName(Locale locale) {
      return Comparator.comparing(Country::name, Collator.getInstance(locale));
    }
  }
}
