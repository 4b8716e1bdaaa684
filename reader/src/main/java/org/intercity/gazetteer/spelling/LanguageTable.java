package org.intercity.gazetteer.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A tab-separated table of this package: lines of '#' are remarks. */
final class LanguageTable {

  private LanguageTable() {}

  /** The rows under the line that names the columns, each with so many cells. */
  static List<List<String>> read(String file, int columns) {
    return lines(file).skip(1).map(line -> cells(line, columns)).toList();
  }

  /** The rows of a table without names of columns. */
  static List<List<String>> readPlain(String file, int columns) {
    return lines(file).map(line -> cells(line, columns)).toList();
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = LanguageTable.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + file + " beside " + LanguageTable.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, int columns) {
    String[] cells = Arrays.copyOf(line.split("\t", -1), columns);
    return Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
  }
}
