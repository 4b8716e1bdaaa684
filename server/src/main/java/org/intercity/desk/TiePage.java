package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one tie.
 *
 * @param state jointly, as {@code in_force}
 * @param uneven whether the parties stand differently
 * @param disputes steps of which sources tell different versions
 * @param unplaced what sources say of the tie without a known step
 */
record TiePage(
    String id,
    List<Party> parties,
    Chip chip,
    String state,
    @Nullable Since since,
    boolean uneven,
    List<Side> sides,
    List<Step> steps,
    List<Dispute> disputes,
    List<Voice> unplaced,
    long entry) {

  /** From when, and how many whole years that is. */
  record Since(EdtfDate date, int years) {}

  /** How it stands for one party. */
  record Side(Party party, String state, @Nullable EdtfDate since) {}

  /** One act with the sources that tell of it. */
  record Step(
      String id,
      String type,
      Chip chip,
      Days days,
      List<Name> by,
      Act.Paper paper,
      @Nullable String note,
      List<Voice> voices,
      long entry) {}

  /** When it was done and, where the paper says another day, when it took effect. */
  record Days(@Nullable EdtfDate done, @Nullable EdtfDate effective) {}

  /** The versions of one step side by side, the register's first. */
  record Dispute(String step, List<Telling> tellings) {}

  /** One version with those who tell it. */
  record Telling(Voice.Version version, boolean held, List<Voice> voices) {}
}
