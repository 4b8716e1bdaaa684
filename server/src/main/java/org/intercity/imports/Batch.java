package org.intercity.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was entered: one entry of the journal, followed by the entries it covers.
 *
 * @param number given once, never again
 * @param columns what each column was taken for, with what it is called
 * @param counts how much of it was entered
 * @param left the rows that were left out, and why
 * @param prepared the account that prepared it, where another signed it off
 */
public record Batch(
    int number,
    What what,
    File file,
    List<ColumnRead> columns,
    Counts counts,
    List<Left> left,
    @Nullable String prepared) {

  public Batch {
    columns = List.copyOf(columns);
    left = List.copyOf(left);
  }

  /**
   * The file.
   *
   * @param sha256 what it can be told by, also where it is not kept
   * @param document {@code sha256:} and its digest where it is kept
   * @param encoding null for a spreadsheet
   */
  public record File(
      String name,
      String sha256,
      @Nullable String document,
      String sheet,
      @Nullable String encoding) {}

  /** What a column was taken for; null where it was left out. */
  public record ColumnRead(String header, @Nullable Field field) {}

  /**
   * How much was entered.
   *
   * @param rows of the list
   * @param entries that follow the batch's own
   */
  public record Counts(int rows, int entries) {}

  /**
   * A row that was left out.
   *
   * @param as how it stood
   * @param why the last parts of message keys
   */
  public record Left(int line, Standing as, List<String> why) {
    public Left {
      why = List.copyOf(why);
    }
  }

  public String id() {
    return "B" + number;
  }
}
