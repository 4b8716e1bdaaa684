package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.intercity.publishers.PlaceRow;

/** The places of this project's own tables, with names in four languages where known. */
final class ListedPlaces {

  private static final List<String> LANGUAGES = List.of("ko", "zh", "ja");

  private ListedPlaces() {}

  /** Every place with its names, then further names of places by their ids. */
  static void read(Consumer<PlaceRow> rows) {
    for (String file : List.of("places.tsv", "provinces.tsv")) {
      Table.read(file).forEach(row -> rows.accept(place(row)));
    }
    Table.read("names.tsv").forEach(row -> rows.accept(names(row)));
  }

  private static PlaceRow names(Table.Row row) {
    List<PlaceRow.Name> names = new ArrayList<>(namesIn(row, LANGUAGES));
    row.list("name_en").forEach(name -> names.add(name(name, "en")));
    return new PlaceRow(
        List.of(row.get("id")), "", "", "", "", "", Double.NaN, Double.NaN, 0, "", names);
  }

  private static PlaceRow place(Table.Row row) {
    List<String> english = row.list("name_en");
    List<PlaceRow.Name> names = new ArrayList<>();
    english.stream().skip(1).forEach(name -> names.add(name(name, "en")));
    names.addAll(namesIn(row, LANGUAGES));
    row.find("name_local").ifPresent(name -> names.add(name(name, "local")));
    List<String> ids = new ArrayList<>();
    ids.add(id(row, english.getFirst()));
    row.find("wikidata_qid").ifPresent(id -> ids.add("wd-" + id));
    return new PlaceRow(
        ids,
        english.getFirst(),
        row.get("iso2"),
        row.get("level"),
        row.get("admin1"),
        "",
        row.find("lat").map(Double::parseDouble).orElse(Double.NaN),
        row.find("lon").map(Double::parseDouble).orElse(Double.NaN),
        row.find("population").map(Long::parseLong).orElse(0L),
        "",
        names);
  }

  private static List<PlaceRow.Name> namesIn(Table.Row row, List<String> languages) {
    return languages.stream()
        .flatMap(
            language -> row.list("name_" + language).stream().map(text -> name(text, language)))
        .toList();
  }

  private static PlaceRow.Name name(String text, String language) {
    return new PlaceRow.Name(text, language, PlaceRow.Use.USUAL);
  }

  private static String id(Table.Row row, String name) {
    String slug = NameKey.of(name).replaceAll("[^a-z0-9]+", "-");
    return row.find("geonames_id")
        .map(number -> "gn" + number)
        .orElseGet(() -> "ic-" + row.get("iso2").toLowerCase(Locale.ROOT) + '-' + slug);
  }
}
