package org.intercity.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, as it is judged.
 *
 * @param held the version the register holds, where the proposal disputes it
 * @param tie the tie it would change, where it is known
 * @param verdict null while it waits
 */
record ProposalPage(
    ProposalLine line,
    TiePage.Paper paper,
    List<Voice> voices,
    Voice.@Nullable Version held,
    @Nullable String tie,
    @Nullable Verdict verdict) {

  /** How it was judged. */
  record Verdict(String by, String on, @Nullable String reason) {}
}
