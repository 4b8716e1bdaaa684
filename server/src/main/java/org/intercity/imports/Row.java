package org.intercity.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a list, as far as its columns say something.
 *
 * @param line its number in the file
 */
public record Row(int line, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /**
   * What stands in a column.
   *
   * @param header what the column is called; may be empty
   */
  public record Cell(int column, Field field, String header, String text) {
    String words() {
      return header.isBlank() ? text : header + ": " + text;
    }
  }

  /** What stands there; empty where nothing does. */
  public String text(Field field) {
    return cells.stream()
        .filter(cell -> cell.field() == field)
        .map(Cell::text)
        .findFirst()
        .orElse("");
  }

  List<String> texts(Field field) {
    return cells.stream().filter(cell -> cell.field() == field).map(Cell::text).toList();
  }

  /** The row's words, without those that do not belong there. */
  public String words(Set<Field> without) {
    return cells.stream()
        .filter(cell -> !without.contains(cell.field()))
        .map(Cell::words)
        .collect(Collectors.joining(" · "));
  }

  /** Those words of the row alone that say these things. */
  String wordsOf(Set<Field> fields) {
    return cells.stream()
        .filter(cell -> fields.contains(cell.field()))
        .map(Cell::words)
        .collect(Collectors.joining(" · "));
  }
}
