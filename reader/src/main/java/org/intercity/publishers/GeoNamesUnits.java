package org.intercity.publishers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intercity.publishers.PlaceRow.Use;

/**
 * GeoNames' tables of first- and second-level units, {@code admin1CodesASCII.txt} and {@code
 * admin2Codes.txt}: code, name, name in ASCII, id.
 */
final class GeoNamesUnits implements Format.OfLines {

  static final int COLUMNS = 4;

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\.[^.]+(\\..+)?");

  @Override
  public void line(String line, Sink sink) {
    String[] row = line.split("\t", -1);
    if (row.length != COLUMNS || !isCode(row[0])) {
      sink.refuse(Refusal.WRONG_COLUMNS);
      return;
    }
    String name = (row[1].isBlank() ? row[2] : row[1]).strip();
    Optional<String> id = Ids.geoNames(row[3]);
    if (id.isEmpty()) {
      sink.refuse(Refusal.BAD_ID);
    } else if (name.isEmpty()) {
      sink.refuse(Refusal.NO_NAME);
    } else {
      sink.accept(row(id.get(), row[0].split("\\.", 3), name, row[2].strip()));
    }
  }

  /** {@code KR.16} or {@code KR.16.46170}. */
  static boolean isCode(String code) {
    return CODE.matcher(code).matches();
  }

  private static PlaceRow row(String id, String[] codes, String name, String ascii) {
    NameList names = new NameList(name);
    if (!ascii.isEmpty()) {
      names.add(ascii, "", Use.ROMANISED);
    }
    boolean second = codes.length > 2;
    return new PlaceRow(
        List.of(id),
        name,
        codes[0],
        second ? "ADM2" : "ADM1",
        codes[1],
        second ? codes[2] : "",
        Double.NaN,
        Double.NaN,
        0,
        "",
        names.all());
  }
}
