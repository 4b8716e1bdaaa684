package org.intercity.desk.meetings;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.intercity.exchange.Roster;
import org.intercity.tables.Limits;
import org.intercity.tables.Table;
import org.intercity.tables.Tables;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A file with a registration list, while it is looked at: kept with the session alone, for it tells
 * of people, and most of what is looked at is never entered.
 */
final class RosterUpload implements Serializable {

  static final String KEPT = "roster";

  /** The encodings that a user can choose, by what they are called. */
  static final Map<String, String> ENCODINGS =
      Map.of(
          "UTF-8", "UTF-8",
          "CP949", "x-windows-949",
          "Shift_JIS", "windows-31j",
          "GB18030", "GB18030",
          "Big5", "Big5-HKSCS");

  private static final int HEADS = 20;

  private final String meeting;
  private final String name;
  private final byte[] bytes;

  RosterUpload(String meeting, String name, byte[] bytes) {
    this.meeting = meeting;
    this.name = name;
    this.bytes = bytes;
  }

  String meeting() {
    return meeting;
  }

  String name() {
    return name;
  }

  /** The sheets of the file. */
  List<Table> tables(@Nullable String encoding) {
    Charset chosen =
        encoding == null || !ENCODINGS.containsKey(encoding)
            ? null
            : Charset.forName(ENCODINGS.get(encoding));
    return Tables.read(name, bytes, chosen, Limits.rows(Roster.LONGEST + HEADS));
  }

  /** The sheet of that name, else the first. */
  Table table(@Nullable String sheet, @Nullable String encoding) {
    List<Table> all = tables(encoding);
    return all.stream()
        .filter(table -> table.name().equals(sheet))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseThrow(() -> new UserError("tables.error.empty", name));
  }
}
