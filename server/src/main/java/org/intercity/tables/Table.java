package org.intercity.tables;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was handed in.
 *
 * @param name of its sheet; that of the file where there are no sheets
 * @param lines those in which something stands
 * @param encoding what its text is encoded in; null for a spreadsheet
 * @param notes what was noticed while it was read
 */
public record Table(String name, List<Line> lines, @Nullable String encoding, Set<Note> notes) {

  public Table {
    lines = List.copyOf(lines);
    notes = Set.copyOf(notes);
  }

  /**
   * A line of it.
   *
   * @param number as the spreadsheet counts, from 1
   * @param cells as texts: days as 2025-05-01, numbers plainly
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, counted from 0; empty where the line is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** What the reader of a table should know. */
  public enum Note {
    /** Cells were merged: what stands in one counts for all of them. */
    MERGED,
    /** Cells are formulas: what they showed when the file was saved is taken. */
    FORMULAS,
    /** Days are counted from 1904; that was heeded. */
    FROM_1904,
    /** The file carries macros; they were neither run nor kept. */
    MACROS,
    /** Lines are hidden in the spreadsheet; they are read as well. */
    HIDDEN;

    /** The last part of a message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How many columns the widest line has. */
  public int width() {
    return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
  }
}
