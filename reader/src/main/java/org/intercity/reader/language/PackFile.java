package org.intercity.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated file of a language pack; lines that begin with # are remarks. */
final class PackFile {

  private PackFile() {}

  /** A line's columns; at least as many as asked for. */
  record Row(String file, int line, List<String> columns) {
    String get(int column) {
      return columns.get(column);
    }

    IllegalStateException broken(String why) {
      return new IllegalStateException(file + ", line " + line + ": " + why);
    }
  }

  static boolean exists(String path) {
    return PackFile.class.getResource(path) != null;
  }

  static List<String> lines(String path) {
    try (InputStream in = PackFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the language pack has no file " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Row> rows(String path, int columns) {
    List<String> lines = lines(path);
    java.util.ArrayList<Row> rows = new java.util.ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      Row row = new Row(path, i + 1, List.of(line.split("\t", columns)));
      if (row.columns().size() < columns) {
        throw row.broken("wants " + columns + " columns separated by tabs");
      }
      rows.add(row);
    }
    return rows;
  }
}
