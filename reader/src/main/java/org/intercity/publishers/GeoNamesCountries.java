package org.intercity.publishers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** GeoNames' table of countries, {@code countryInfo.txt}. */
final class GeoNamesCountries implements Format.OfLines {

  static final int COLUMNS = 19;
  static final int ID = 16;

  private static final int NAME = 4;
  private static final int POPULATION = 7;

  /** Netherlands Antilles, Serbia and Montenegro: the table still lists them. */
  private static final Set<String> WITHDRAWN = Set.of("AN", "CS");

  @Override
  public void line(String line, Sink sink) {
    if (line.startsWith("#")) {
      return;
    }
    String[] row = line.split("\t", -1);
    if (row.length < COLUMNS - 1) {
      sink.refuse(Refusal.WRONG_COLUMNS);
    } else if (!Ids.isCountry(row[0])) {
      sink.refuse(Refusal.BAD_COUNTRY);
    } else if (WITHDRAWN.contains(row[0])) {
      sink.refuse(Refusal.NOT_A_PLACE);
    } else if (row[NAME].isBlank()) {
      sink.refuse(Refusal.NO_NAME);
    } else {
      sink.accept(row(row));
    }
  }

  private static PlaceRow row(String[] row) {
    List<String> ids = new ArrayList<>(List.of("iso-" + row[0]));
    Ids.geoNames(row[ID]).ifPresent(ids::add);
    return new PlaceRow(
        ids,
        row[NAME].strip(),
        row[0],
        "PCLI",
        "",
        "",
        Double.NaN,
        Double.NaN,
        Numbers.people(row[POPULATION]),
        "",
        List.of());
  }
}
