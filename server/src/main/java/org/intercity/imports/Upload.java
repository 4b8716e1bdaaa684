package org.intercity.imports;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.tables.Limits;
import org.intercity.tables.Table;
import org.intercity.tables.Tables;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A list that was handed in and waits to be signed off.
 *
 * @param revision counts the changes to what was decided on it
 * @param state whose it is and how far it has come
 */
public record Upload(String id, What what, File file, Choices choices, long revision, State state) {

  /** So many rows are taken at once. */
  public static final int MOST_ROWS = 10_000;

  /** The encodings that a user can choose, by what they are called. */
  private static final Map<String, String> ENCODINGS = encodings();

  /** The file as it was handed in. */
  public static final class File {
    private final String name;
    private final byte[] bytes;

    File(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }

    public String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /**
   * Whose it is and how far it has come.
   *
   * @param submitted the account that wants it looked at a second time; null while nobody does
   * @param returned why it was sent back
   */
  public record State(
      String account, Instant made, @Nullable String submitted, @Nullable String returned) {}

  private static Map<String, String> encodings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("UTF-8", "UTF-8");
    all.put("CP949", "x-windows-949");
    all.put("Shift_JIS", "windows-31j");
    all.put("GB18030", "GB18030");
    all.put("Big5", "Big5-HKSCS");
    return all;
  }

  public static List<String> encodingNames() {
    return List.copyOf(ENCODINGS.keySet());
  }

  /** The sheets of the file. */
  public List<Table> tables() {
    String chosen = choices.encoding() == null ? null : ENCODINGS.get(choices.encoding());
    return Tables.read(
        file.name(),
        file.bytes(),
        chosen == null ? null : Charset.forName(chosen),
        Limits.rows(MOST_ROWS));
  }

  /** The sheet chosen, else the first, with what its columns say. */
  public Sheet sheet(Gazetteer gazetteer) {
    List<Table> all = tables();
    Table table =
        all.stream()
            .filter(each -> each.name().equals(choices.sheet()))
            .findFirst()
            .or(() -> all.stream().findFirst())
            .orElseThrow(() -> new UserError("tables.error.empty", file.name()));
    if (table.lines().isEmpty()) {
      throw new UserError("tables.error.empty", file.name());
    }
    Columns recognised = new Recognising(table, what, new Countries(gazetteer)).columns();
    Columns columns =
        choices.columns().isEmpty()
            ? recognised
            : recognised.chosen(
                choices.head() == null ? recognised.head() : choices.head(),
                choices.columns(),
                what);
    return new Sheet(table, what, columns, choices.order());
  }
}
