package org.intercity.placecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intercity.gazetteer.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * The distinct places of a table: one where the usual form of the name and the country are the
 * same, unless the points lie far apart, as of two towns of one name.
 */
final class StatedPlaces {

  private final List<Stated> all = new ArrayList<>();
  private final Map<String, List<Stated>> byName = new HashMap<>();

  /** A place as the table states it the first time, and every row that states it. */
  record Stated(
      int number,
      PlaceNotation name,
      CountrySpelling country,
      @Nullable Coordinates point,
      List<Integer> rows) {

    String label() {
      return name.form() + " (" + country.country().map(c -> c.country()).orElse("?") + ")";
    }

    boolean isOneWith(@Nullable Coordinates other) {
      return point == null
          || other == null
          || point.kilometresTo(other) <= TableCheck.FAR_KILOMETRES;
    }
  }

  Stated take(PlaceNotation name, CountrySpelling country, @Nullable Coordinates point, int row) {
    List<Stated> namesakes =
        byName.computeIfAbsent(
            name.form().toLowerCase(Locale.ROOT) + '\n' + country.key(), _ -> new ArrayList<>());
    for (Stated place : namesakes) {
      if (place.isOneWith(point)) {
        place.rows().add(row);
        return place;
      }
    }
    Stated fresh = new Stated(all.size(), name, country, point, new ArrayList<>(List.of(row)));
    namesakes.add(fresh);
    all.add(fresh);
    return fresh;
  }

  List<Stated> all() {
    return List.copyOf(all);
  }
}
