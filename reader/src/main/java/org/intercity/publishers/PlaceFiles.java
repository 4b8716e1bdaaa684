package org.intercity.publishers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.intercity.publishers.UnreadablePlaces.Reason;

/** Recognises publishers' files by what is in them, whatever they are called. */
public final class PlaceFiles {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** As GeoNames calls its selections: places above a number of people, and seats. */
  private static final Pattern SELECTION = Pattern.compile("cities[0-9]+");

  private PlaceFiles() {}

  /**
   * Recognises a file, plain or packed with zip or gzip.
   *
   * @throws UnreadablePlaces where it is none that is known, or cannot be read
   */
  public static OpenFile open(Path file) {
    try {
      List<Head> heads = new ArrayList<>();
      for (Content content : Content.of(file)) {
        Head head = Head.of(content);
        Optional<OpenFile> found = recognise(head);
        if (found.isPresent()) {
          return found.get();
        }
        heads.add(head);
      }
      throw refusal(file, heads.getFirst());
    } catch (IOException problem) {
      throw UnreadablePlaces.because(file, problem);
    }
  }

  private static Optional<OpenFile> recognise(Head head) {
    List<String> titles = DbfTable.titles(head.bytes());
    if (!titles.isEmpty()) {
      return Header.of(titles).kind().map(kind -> table(head, kind, () -> new DbfTable(kind)));
    }
    Optional<OpenFile> text = json(head).or(() -> geoNames(head)).or(() -> delimited(head));
    if (text.isPresent()) {
      head.requireUtf8();
    }
    return text;
  }

  private static Optional<OpenFile> json(Head head) {
    String start = new String(head.bytes(), StandardCharsets.UTF_8).strip();
    boolean results = start.startsWith("{") && start.contains("\"vars\"");
    return results
        ? Optional.of(table(head, FileKind.WIKIDATA, SparqlJson::new))
        : Optional.empty();
  }

  private static Optional<OpenFile> geoNames(Head head) {
    String stem = head.content().stem();
    if (head.mostly(PlaceFiles::isFeature)) {
      boolean selected = SELECTION.matcher(stem).matches();
      return file(head, FileKind.GEONAMES, "geonames-" + stem, () -> new GeoNamesDump(selected));
    }
    if (head.mostly(PlaceFiles::isName)) {
      boolean all = stem.toLowerCase(Locale.ROOT).startsWith("alternatenames");
      String name = all ? "geonames-names" : "geonames-names-" + stem;
      return file(head, FileKind.GEONAMES_NAMES, name, GeoNamesNames::new);
    }
    if (head.mostly(PlaceFiles::isCountry)) {
      return file(head, FileKind.GEONAMES_COUNTRIES, "geonames-countries", GeoNamesCountries::new);
    }
    if (head.mostly(PlaceFiles::isUnit)) {
      boolean second = head.mostly(row -> row[0].split("\\.", -1).length > 2);
      String name = second ? "geonames-admin2" : "geonames-admin1";
      return file(head, FileKind.GEONAMES_UNITS, name, GeoNamesUnits::new);
    }
    return Optional.empty();
  }

  private static boolean isFeature(String[] row) {
    return row.length == GeoNamesDump.COLUMNS
        && DIGITS.matcher(row[0]).matches()
        && DECIMAL.matcher(row[4]).matches()
        && DECIMAL.matcher(row[5]).matches();
  }

  private static boolean isName(String[] row) {
    return row.length >= GeoNamesNames.FEWEST_COLUMNS
        && row.length <= GeoNamesNames.COLUMNS
        && DIGITS.matcher(row[0]).matches()
        && DIGITS.matcher(row[1]).matches()
        && row[2].length() <= 16
        && row[4].length() <= 1;
  }

  private static boolean isCountry(String[] row) {
    return row.length >= GeoNamesCountries.COLUMNS - 1
        && Ids.isCountry(row[0])
        && row[1].length() == 3
        && (row[GeoNamesCountries.ID].isEmpty()
            || DIGITS.matcher(row[GeoNamesCountries.ID]).matches());
  }

  private static boolean isUnit(String[] row) {
    return row.length == GeoNamesUnits.COLUMNS
        && GeoNamesUnits.isCode(row[0])
        && DIGITS.matcher(row[3]).matches();
  }

  private static Optional<OpenFile> delimited(Head head) {
    String first = head.first();
    return Header.of(DelimitedTable.titles(first))
        .kind()
        .map(kind -> table(head, kind, () -> new DelimitedTable(kind, first)));
  }

  private static OpenFile table(Head head, FileKind kind, Supplier<Format> format) {
    String stem = head.content().stem().replaceFirst("(?i)^wikidata(-|$)", "");
    boolean single = kind == FileKind.NATURAL_EARTH || stem.isEmpty();
    String name = single ? kind.word() : kind.word() + '-' + stem;
    return new OpenFile(kind, name, head.content(), format);
  }

  private static Optional<OpenFile> file(
      Head head, FileKind kind, String name, Supplier<Format> format) {
    return Optional.of(new OpenFile(kind, name, head.content(), format));
  }

  /** Says as much as can be told of a file that is not recognised, by its largest table. */
  private static UnreadablePlaces refusal(Path file, Head head) {
    head.requireUtf8();
    if (head.mostly(row -> row.length >= 12 && DIGITS.matcher(row[0]).matches())) {
      String found = head.first().split("\t", -1).length + " ≠ " + GeoNamesDump.COLUMNS;
      return new UnreadablePlaces(file, Reason.WRONG_COLUMNS, found);
    }
    return new UnreadablePlaces(file, Reason.UNKNOWN_FORMAT, "");
  }
}
