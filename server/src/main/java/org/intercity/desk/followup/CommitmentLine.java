package org.intercity.desk.followup;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A promise as a line of a list.
 *
 * @param owner whose promise it is, as written
 * @param due as precise as it was said
 * @param standing {@code open}, {@code overdue}, {@code done} or {@code dropped}
 */
record CommitmentLine(
    String id,
    String what,
    Owner owner,
    @Nullable EdtfDate due,
    String standing,
    List<TieName> ties,
    long entry) {

  CommitmentLine {
    ties = List.copyOf(ties);
  }

  /**
   * Whose it is.
   *
   * @param isOurs whether that is the office's own body
   */
  record Owner(String name, boolean isOurs) {}
}
