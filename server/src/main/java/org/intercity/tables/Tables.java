package org.intercity.tables;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intercity.sources.TextFile;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/** Reads tables from files: CSV in any encoding, and XLSX. */
public final class Tables {

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private Tables() {}

  /**
   * The tables of a file: one of a CSV, one for each sheet of a spreadsheet that is not empty.
   *
   * @param encoding of a CSV, where the user knows it better; null to have it recognised
   * @throws UserError where it is no table, is damaged, or exceeds a limit
   */
  public static List<Table> read(
      String name, byte[] bytes, @Nullable Charset encoding, Limits limits) {
    if (begins(bytes, OLE)) {
      throw new UserError("tables.error.old", name);
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return Workbook.read(name, bytes, limits);
    }
    TextFile text = text(name, bytes, encoding);
    return List.of(
        new Table(
            name, new CsvLines(text.text(), limits).read(), called(text.encoding()), Set.of()));
  }

  private static TextFile text(String name, byte[] bytes, @Nullable Charset encoding) {
    try {
      return encoding == null
          ? TextFile.of(name, bytes)
          : TextFile.in(encoding, bytes)
              .orElseThrow(() -> new UserError("tables.error.encoding", name, called(encoding)));
    } catch (UnreadableDocument unreadable) {
      throw new UserError(
          "tables.error." + unreadable.reason().name().toLowerCase(Locale.ROOT), name);
    }
  }

  /** What an encoding is called where people save tables. */
  static String called(Charset encoding) {
    return switch (encoding.name()) {
      case "x-windows-949" -> "CP949";
      case "windows-31j" -> "Shift_JIS";
      default -> encoding.name();
    };
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
