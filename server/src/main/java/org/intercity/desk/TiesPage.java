package org.intercity.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of ties with what was asked of it.
 *
 * @param all how many there are without the filter
 */
record TiesPage(List<TieLine> lines, int all, Asked asked, List<Country> countries) {

  /** The filter and the order, as the address holds them. */
  record Asked(
      @Nullable String words,
      @Nullable String kind,
      @Nullable String state,
      @Nullable String country,
      String sort) {}

  /** A country that can be asked for. */
  record Country(String code, String name) {}
}
