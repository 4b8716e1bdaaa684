package org.intercity.tables;

/**
 * How much of a table is read; what is larger is refused as a whole.
 *
 * @param rows of one table
 * @param columns of one row
 * @param unpacked bytes that a spreadsheet may have once it is unpacked
 */
public record Limits(int rows, int columns, long unpacked) {

  /** So many rows, and what a spreadsheet of that length can be expected to have. */
  public static Limits rows(int rows) {
    return new Limits(rows, 200, 200L << 20);
  }
}
