package org.intercity.placecheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intercity.placecheck.UnreadableTable.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file after RFC 4180, one at a time; a quoted field may hold line ends. */
final class CsvRows implements AutoCloseable {

  /** No field is longer: a quote was left open. */
  private static final int LONGEST = 100_000;

  private static final int END = -1;

  private final String file;
  private final BufferedReader in;
  private final StringBuilder field = new StringBuilder();
  private int row;
  private int ahead;

  private CsvRows(String file, BufferedReader in) {
    this.file = file;
    this.in = in;
  }

  static CsvRows open(Path file) {
    try {
      CsvRows rows =
          new CsvRows(
              file.toString(),
              new BufferedReader(
                  new InputStreamReader(
                      Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())));
      rows.ahead = rows.read();
      if (rows.ahead == '\uFEFF') {
        rows.ahead = rows.read();
      }
      if (rows.ahead == END) {
        rows.close();
        throw new UnreadableTable(file.toString(), Reason.EMPTY, "");
      }
      return rows;
    } catch (NoSuchFileException missing) {
      throw new UnreadableTable(file.toString(), Reason.MISSING, "");
    } catch (IOException problem) {
      throw inaccessible(file.toString(), problem);
    }
  }

  /** The number of the row read last; the header is row 1, as a spreadsheet counts. */
  int row() {
    return row;
  }

  /** The next row that is not blank, or null at the end. */
  @Nullable List<String> next() {
    while (ahead != END) {
      row++;
      List<String> fields = fields();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        return fields;
      }
    }
    return null;
  }

  private List<String> fields() {
    List<String> fields = new ArrayList<>();
    while (true) {
      fields.add(ahead == '"' ? quoted() : plain());
      if (ahead != ',') {
        break;
      }
      ahead = read();
    }
    if (ahead == '\r') {
      ahead = read();
    }
    if (ahead == '\n') {
      ahead = read();
    }
    return fields;
  }

  private String plain() {
    field.setLength(0);
    while (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END) {
      append();
    }
    return field.toString();
  }

  private String quoted() {
    field.setLength(0);
    ahead = read();
    while (true) {
      if (ahead == END) {
        throw unclosed();
      }
      if (ahead == '"') {
        ahead = read();
        if (ahead != '"') {
          break;
        }
      }
      append();
    }
    while (ahead != ',' && ahead != '\n' && ahead != '\r' && ahead != END) {
      append(); // what follows a closing quote belongs to the field
    }
    return field.toString();
  }

  private void append() {
    if (field.length() > LONGEST) {
      throw unclosed();
    }
    field.append((char) ahead);
    ahead = read();
  }

  private UnreadableTable unclosed() {
    return new UnreadableTable(file, Reason.UNCLOSED_QUOTE, String.valueOf(row));
  }

  private int read() {
    try {
      int letter = in.read();
      if (letter == 0) {
        throw new UnreadableTable(file, Reason.NOT_TEXT, String.valueOf(row + 1));
      }
      return letter;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableTable(file, Reason.NOT_TEXT, String.valueOf(row + 1));
    } catch (IOException problem) {
      throw inaccessible(file, problem);
    }
  }

  private static UnreadableTable inaccessible(String file, IOException problem) {
    String said = problem instanceof FileSystemException it ? it.getReason() : problem.getMessage();
    return new UnreadableTable(file, Reason.INACCESSIBLE, Objects.requireNonNullElse(said, "?"));
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException problem) {
      throw inaccessible(file, problem);
    }
  }
}
