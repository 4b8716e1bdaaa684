package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a tie besides its papers, as its page shows it.
 *
 * @param activity how alive the tie is
 * @param groups the items by their sorts, without empty ones
 */
record OnTie(Alive activity, List<Group> groups) {

  OnTie {
    groups = List.copyOf(groups);
  }

  /** The word of the activity's state, and the day of what happened last. */
  record Alive(String state, @Nullable EdtfDate last) {}

  /**
   * Items of a sort, the newest first.
   *
   * @param sort its word
   * @param more how many there are besides those shown
   */
  record Group(String sort, List<Line> lines, int more) {}

  /**
   * An item in a line.
   *
   * @param href its page; null where it is shown here alone
   */
  record Line(
      String id,
      @Nullable String href,
      String says,
      @Nullable String state,
      List<Foundation> foundations) {}
}
