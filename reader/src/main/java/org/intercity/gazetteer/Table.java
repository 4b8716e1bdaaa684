package org.intercity.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tab-separated file of this room: lines of '#' are remarks, the first other line names columns.
 */
final class Table {

  private Table() {}

  static List<Row> read(String file) {
    List<String> lines = lines(file);
    List<String> columns = cells(lines.getFirst());
    Map<String, Integer> places =
        IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, i -> i));
    return lines.stream().skip(1).map(line -> new Row(places, cells(line))).toList();
  }

  /** The lines of a file without remarks and empty ones. */
  static List<String> lines(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no file " + file + " beside " + Table.class.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }

  /** One line; a column that it lacks is blank. */
  record Row(Map<String, Integer> columns, List<String> cells) {

    String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new IllegalArgumentException("no column '" + column + "' in " + columns.keySet());
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** A cell that may be blank, or a column that this file may lack. */
    Optional<String> find(String column) {
      return columns.containsKey(column)
          ? Optional.of(get(column)).filter(cell -> !cell.isEmpty())
          : Optional.empty();
    }

    /** The parts of a cell between semicolons. */
    List<String> list(String column) {
      return Arrays.stream(get(column).split(";", -1))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }
}
