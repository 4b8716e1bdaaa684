package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of this project's own tables, with names in four languages where known. */
final class ListedPlaces {

  private static final List<String> LANGUAGES = List.of("ko", "zh", "ja");

  private ListedPlaces() {}

  static List<Draft> read() {
    return Stream.of("places.tsv", "provinces.tsv")
        .flatMap(file -> Table.read(file).stream())
        .map(ListedPlaces::draft)
        .toList();
  }

  /** Names to add to a place, by its id, each with its language; English ones under {@code en}. */
  static Map<PlaceId, Map<String, List<String>>> furtherNames() {
    Map<PlaceId, Map<String, List<String>>> found = new LinkedHashMap<>();
    for (Table.Row row : Table.read("names.tsv")) {
      Map<String, List<String>> names = new LinkedHashMap<>();
      names.put("en", row.list("name_en"));
      LANGUAGES.forEach(language -> names.put(language, row.list("name_" + language)));
      found.put(new PlaceId(row.get("id")), names);
    }
    return found;
  }

  private static Draft draft(Table.Row row) {
    List<String> english = row.list("name_en");
    List<String> further = new ArrayList<>(english.subList(1, english.size()));
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      List<String> these = row.list("name_" + language);
      if (!these.isEmpty()) {
        names.put(language, these.getFirst());
        further.addAll(these.subList(1, these.size()));
      }
    }
    row.find("name_local").ifPresent(name -> names.put("local", name));
    Level level = Level.of(row.get("level"));
    Place place =
        new Place(
            id(row, english.getFirst()),
            english.getFirst(),
            names,
            new Place.Standing(level, row.get("iso2"), null),
            point(row),
            row.find("population").map(Long::parseLong).orElse(0L));
    return new Draft(place, row.get("admin1"), true, further);
  }

  private static PlaceId id(Table.Row row, String name) {
    String slug = NameKey.of(name).replaceAll("[^a-z0-9]+", "-");
    return new PlaceId(
        row.find("geonames_id")
            .map(number -> "gn" + number)
            .orElseGet(() -> "ic-" + row.get("iso2").toLowerCase(Locale.ROOT) + '-' + slug));
  }

  private static @Nullable Coordinates point(Table.Row row) {
    return row.find("lat").isEmpty() || row.find("lon").isEmpty()
        ? null
        : new Coordinates(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
  }
}
