package org.intercity.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.jspecify.annotations.Nullable;

/** Reads one row's places and days, and gathers what was understood and what is in the way. */
final class RowReader {

  private final Row row;
  private final Reader reader;
  private final List<Said> said = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * With what all rows of a sheet are read.
   *
   * @param own the body whose office reads; null where it has none
   */
  record Reader(
      PlaceFinder places,
      DateText dates,
      Map<Integer, DateOrder> orders,
      @Nullable Body own,
      LocalDate today) {}

  RowReader(Row row, Reader reader) {
    this.row = row;
    this.reader = reader;
  }

  Row row() {
    return row;
  }

  List<Said> said() {
    return said;
  }

  List<Problem> problems() {
    return problems;
  }

  void problem(Standing makes, String key, Object... arguments) {
    problems.add(Problem.of(makes, key, arguments));
  }

  void say(Field field, Object value, @Nullable String why) {
    said.add(new Said(field, value, why));
  }

  /** The text of a field, null where there is none; said as it is written. */
  @Nullable String text(Field field) {
    String text = row.text(field);
    if (text.isEmpty()) {
      return null;
    }
    say(field, text, null);
    return text;
  }

  /** The code of the country that the row names; null where it names none. */
  @Nullable String country() {
    String written = row.text(Field.COUNTRY);
    if (written.isEmpty()) {
      return null;
    }
    String code = reader.places().countries().find(written).orElse(null);
    if (code == null) {
      problem(Standing.DOUBTFUL, "country", written);
    }
    return code;
  }

  /** The place meant; null where that is not certain, and noted. */
  @Nullable Place place(Field field, String written, @Nullable String country) {
    PlaceFinder.Found found = reader.places().find(written, country);
    if (found.place() == null) {
      problems.add(unclear(written, found));
      return null;
    }
    say(field, found.place(), found.why());
    return found.place();
  }

  private static Problem unclear(String written, PlaceFinder.Found found) {
    return new Problem(
        found.options().isEmpty() ? Standing.WRONG : Standing.DOUBTFUL,
        "place_" + found.why(),
        List.of(written),
        found.spelling(),
        List.of());
  }

  PlaceFinder.Found found(String written, @Nullable String country) {
    return reader.places().find(written, country);
  }

  void unclear(PlaceFinder.Found found, String written, String key) {
    problems.add(
        new Problem(Standing.DOUBTFUL, key, List.of(written), found.spelling(), List.of()));
  }

  @Nullable Body body(Field field, String written, @Nullable String country) {
    Place place = place(field, written, country);
    return place == null ? null : Body.of(BodyKind.GOVERNMENT, place);
  }

  @Nullable Body own() {
    return reader.own();
  }

  LocalDate today() {
    return reader.today();
  }

  /** The day of a field; null where it has none or none that is certain, which is noted. */
  @Nullable EdtfDate day(Field field) {
    EdtfDate day = null;
    for (Row.Cell cell : row.cells()) {
      if (cell.field() == field) {
        WrittenDate written = reader.dates().read(cell.text(), reader.orders().get(cell.column()));
        switch (written) {
          case WrittenDate.Known(var date) -> day = date;
          case WrittenDate.Either(var one, var other) ->
              problem(Standing.DOUBTFUL, "day_either", cell.text(), one, other);
          case WrittenDate.Absent _ -> {}
          case WrittenDate.Unreadable _ -> problem(Standing.WRONG, "day", cell.text());
        }
      }
    }
    if (day != null) {
      say(field, day, null);
    }
    return day;
  }
}
