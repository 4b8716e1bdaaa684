package org.intercity.publishers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;

/** GeoNames' table of names by language, {@code alternateNamesV2}: rows of names alone. */
final class GeoNamesNames implements Format.OfLines {

  /** The last two, from and to, are missing in the table's first version. */
  static final int FEWEST_COLUMNS = 8;

  static final int COLUMNS = 10;

  private static final int PLACE = 1;
  private static final int LANGUAGE = 2;
  private static final int TEXT = 3;
  private static final int PREFERRED = 4;
  private static final int SHORT = 5;
  private static final int COLLOQUIAL = 6;
  private static final int HISTORIC = 7;
  private static final int UNTIL = 9;

  private static final Set<String> NO_LANGUAGES =
      Set.of("post", "link", "iata", "icao", "faac", "tcid", "unlc", "abbr", "phon", "uicn");

  private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  /** French of the Revolution, as {@code fr_1793}. */
  private static final Pattern YEAR = Pattern.compile("[-_][0-9]{4}$");

  @Override
  public void line(String line, Sink sink) {
    String[] row = line.split("\t", -1);
    if (row.length < FEWEST_COLUMNS || row.length > COLUMNS) {
      sink.refuse(Refusal.WRONG_COLUMNS);
      return;
    }
    Optional<String> place = Ids.geoNames(row[PLACE]);
    if (place.isEmpty()) {
      sink.refuse(Refusal.BAD_ID);
    } else if (row[LANGUAGE].equals("wkdt")) {
      Ids.wikidata(row[TEXT].strip())
          .ifPresentOrElse(
              item -> sink.accept(row(List.of(place.get(), item), List.of())),
              () -> sink.refuse(Refusal.BAD_ID));
    } else {
      name(row, place.get(), sink);
    }
  }

  private static void name(String[] row, String place, Sink sink) {
    String language = row[LANGUAGE];
    String text = row[TEXT].strip();
    boolean tagged = LANGUAGE_TAG.matcher(language).matches();
    if (NO_LANGUAGES.contains(language) || (!language.isEmpty() && !tagged)) {
      sink.refuse(Refusal.NOT_A_NAME);
    } else if (text.isEmpty()) {
      sink.refuse(Refusal.NO_NAME);
    } else if (language.isEmpty() && !NameList.isReal(text)) {
      sink.refuse(Refusal.NOT_A_NAME);
    } else {
      boolean dated = YEAR.matcher(language).find();
      String tag = YEAR.matcher(language).replaceFirst("").replace('_', '-');
      NameList names = new NameList("");
      names.add(text, tag, dated ? Use.FORMER : use(row));
      List<Name> kept = names.all();
      if (kept.isEmpty()) {
        sink.refuse(Refusal.NOT_A_NAME);
      } else {
        sink.accept(row(List.of(place), kept));
      }
    }
  }

  private static Use use(String[] row) {
    boolean ended = row.length > UNTIL && !row[UNTIL].isBlank();
    if (is(row, HISTORIC) || ended) {
      return Use.FORMER;
    }
    if (is(row, COLLOQUIAL)) {
      return Use.ALIAS;
    }
    if (is(row, SHORT)) {
      return Use.SHORT;
    }
    return is(row, PREFERRED) ? Use.OFFICIAL : Use.USUAL;
  }

  private static boolean is(String[] row, int column) {
    return row[column].equals("1");
  }

  private static PlaceRow row(List<String> ids, List<Name> names) {
    return new PlaceRow(ids, "", "", "", "", "", Double.NaN, Double.NaN, 0, "", names);
  }
}
