package org.intercity.publishers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.publishers.Numbers.Point;
import org.intercity.publishers.PlaceRow.Use;

/** One row of a table with a header, on its way to a {@link PlaceRow}. */
record TableRow(FileKind kind, Header header, List<Cell> cells) {

  /** "Point(126.8 35.1)", longitude first; with the address of a globe before it, another one's. */
  private static final Pattern POINT =
      Pattern.compile("(?i)point\\s*\\(\\s*([^\\s()]+)\\s+([^\\s()]+)\\s*\\)");

  /** A label that Wikidata makes of an item without one. */
  private static final Pattern ITEM = Pattern.compile("Q[0-9]+");

  private static final Map<String, String> COUNTRY_CODES = countryCodes();

  void send(Sink sink) {
    if (cells.size() <= 1) {
      sink.refuse(Refusal.WRONG_COLUMNS);
      return;
    }
    List<String> ids = new ArrayList<>();
    boolean sound = addIds(ids);
    Optional<Point> point = point();
    TableNames names = names();
    if (!sound) {
      sink.refuse(Refusal.BAD_ID);
    } else if (ids.isEmpty()) {
      sink.refuse(Refusal.NO_ID);
    } else if (feature().isEmpty()) {
      sink.refuse(Refusal.NOT_A_PLACE);
    } else if (names.isEmpty()) {
      sink.refuse(Refusal.NO_NAME);
    } else if (point.isEmpty()) {
      sink.refuse(Refusal.BAD_POINT);
    } else {
      sink.accept(row(ids, point.get(), names));
    }
  }

  private PlaceRow row(List<String> ids, Point point, TableNames names) {
    return new PlaceRow(
        ids,
        names.main(),
        country(),
        feature().orElse(""),
        "",
        "",
        point.latitude(),
        point.longitude(),
        Numbers.people(text(Column.POPULATION)),
        "",
        names.further());
  }

  /** False where one is not of its register's shape. */
  private boolean addIds(List<String> ids) {
    String item = text(Column.WIKIDATA);
    // "-1", "-99" and "0" are Natural Earth's words for none; some programs write "1841811.0"
    String number = text(Column.GEONAMES).replaceFirst("\\.0+$", "");
    boolean numbered = !number.isEmpty() && !number.startsWith("-") && !number.equals("0");
    Ids.wikidata(item).ifPresent(ids::add);
    if (numbered) {
      Ids.geoNames(number).ifPresent(ids::add);
    }
    int given = (item.isEmpty() || item.equals("-99") ? 0 : 1) + (numbered ? 1 : 0);
    return ids.size() == given;
  }

  /** The kind of place; nothing where it is none. */
  private Optional<String> feature() {
    String feature = text(Column.FEATURE).toLowerCase(Locale.ROOT);
    if (kind != FileKind.NATURAL_EARTH) {
      return Optional.of(text(Column.KIND));
    }
    if (feature.startsWith("admin-0 capital")) {
      return Optional.of("PPLC");
    }
    if (feature.startsWith("admin-")) {
      return Optional.of("PPLA");
    }
    return feature.startsWith("populated") ? Optional.of("PPL") : Optional.empty();
  }

  private String country() {
    String code = text(Column.COUNTRY).toUpperCase(Locale.ROOT);
    return Ids.isCountry(code) ? code : COUNTRY_CODES.getOrDefault(text(Column.COUNTRY_NAME), "");
  }

  /** Nothing where it is wrong; not-a-number where the table has none. */
  private Optional<Point> point() {
    String wkt = text(Column.POINT);
    String latitude = text(Column.LATITUDE);
    String longitude = text(Column.LONGITUDE);
    if (latitude.isEmpty() && longitude.isEmpty()) {
      Matcher match = POINT.matcher(wkt);
      if (wkt.isEmpty()) {
        return Optional.of(new Point(Double.NaN, Double.NaN));
      }
      return match.matches() ? Numbers.point(match.group(2), match.group(1)) : Optional.empty();
    }
    return Numbers.point(latitude, longitude);
  }

  private TableNames names() {
    TableNames names = new TableNames();
    header
        .names()
        .forEach(
            (language, column) -> {
              Cell cell = cell(column);
              names.add(cell.text(), cell.language().isEmpty() ? language : cell.language());
            });
    Cell plain = cell(Column.NAME);
    if (kind != FileKind.WIKIDATA || !ITEM.matcher(plain.text()).matches()) {
      names.addPlain(plain.text(), plain.language());
    }
    names.addOther(text(Column.ASCII), Use.ROMANISED);
    names.addOther(text(Column.ALIAS), Use.ALIAS);
    return names;
  }

  private String text(Column column) {
    return cell(column).text();
  }

  private Cell cell(Column column) {
    return cell(header.columns().getOrDefault(column, cells.size()));
  }

  private Cell cell(int at) {
    return at < cells.size() ? cells.get(at) : Cell.EMPTY;
  }

  /** By English name, for tables with "-99" in place of a code. */
  private static Map<String, String> countryCodes() {
    Map<String, String> codes = new HashMap<>(Map.of("Kosovo", "XK"));
    for (String code : Locale.getISOCountries()) {
      codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    return codes;
  }
}
