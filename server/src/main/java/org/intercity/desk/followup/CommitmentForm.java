package org.intercity.desk.followup;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.ItemId;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A promise as an officer types it in.
 *
 * @param side {@code ours} or {@code theirs}
 * @param owner whose it is, where it is not ours
 * @param of the remark, the visit or the meeting it was made in
 * @param how how the office knows of it
 */
record CommitmentForm(
    String what, String side, String owner, String due, String ties, String of, String how) {

  static final CommitmentForm NOTHING = new CommitmentForm("", "", "", "", "", "", "");

  CommitmentForm {
    what = typed(what);
    side = side == null || side.isBlank() ? "ours" : side;
    owner = typed(owner);
    due = typed(due);
    ties = typed(ties);
    of = typed(of);
    how = typed(how);
  }

  private static String typed(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  static CommitmentForm of(Commitment kept, boolean isOurs) {
    EdtfDate due = kept.due();
    ItemId made = kept.of().made();
    return new CommitmentForm(
        kept.what(),
        isOurs ? "ours" : "theirs",
        isOurs ? "" : kept.owner().name(),
        due == null ? "" : due.text(),
        TieNumbers.written(kept.of().ties()),
        made == null ? "" : made.toString(),
        "");
  }

  /** Blank but for where it was made and what it concerns. */
  static CommitmentForm made(@Nullable ItemId of, List<TieId> ties, String owner) {
    return new CommitmentForm(
        "",
        owner.isEmpty() ? "ours" : "theirs",
        owner,
        "",
        TieNumbers.written(ties),
        of == null ? "" : of.toString(),
        "");
  }

  boolean isOurs() {
    return side.equals("ours");
  }
}
