package org.intercity.placecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which columns name places: those of one place a row, or of the two ends of a tie. */
record TableColumns(List<End> ends) {

  private static final int NONE = -1;

  /** What each column is called in tables of places, in lower case without its number. */
  private static final Map<String, List<String>> TITLES =
      Map.of(
          "name", List.of("name", "city", "place", "town"),
          "country", List.of("country", "iso2", "country_code", "iso"),
          "lat", List.of("lat", "latitude"),
          "lon", List.of("lon", "lng", "long", "longitude"));

  TableColumns {
    ends = List.copyOf(ends);
  }

  /** The columns of one place; {@code lat} and {@code lon} may be absent, as -1. */
  record End(int name, int country, int lat, int lon) {

    boolean hasPoint() {
      return lat != NONE && lon != NONE;
    }

    int last() {
      return Math.max(Math.max(name, country), hasPoint() ? Math.max(lat, lon) : 0);
    }
  }

  /** The columns by a header, or empty where it names no place and country. */
  static Optional<TableColumns> of(List<String> header) {
    List<String> titles =
        header.stream().map(title -> title.strip().toLowerCase(Locale.ROOT)).toList();
    for (List<String> numbers : List.of(List.of("1", "2"), List.of("_a", "_b"), List.of(""))) {
      List<End> ends = new ArrayList<>();
      for (String number : numbers) {
        End end =
            new End(
                find(titles, "name", number),
                find(titles, "country", number),
                find(titles, "lat", number),
                find(titles, "lon", number));
        if (end.name() != NONE && end.country() != NONE) {
          ends.add(end);
        }
      }
      if (ends.size() == numbers.size()) {
        return Optional.of(new TableColumns(ends));
      }
    }
    return Optional.empty();
  }

  private static int find(List<String> titles, String column, String number) {
    return TITLES.getOrDefault(column, List.of()).stream()
        .mapToInt(title -> titles.indexOf(title + number))
        .filter(at -> at != NONE)
        .findFirst()
        .orElse(NONE);
  }
}
