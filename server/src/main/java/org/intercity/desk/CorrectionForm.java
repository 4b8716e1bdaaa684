package org.intercity.desk;

import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.Correction;
import org.intercity.register.ActType;
import org.intercity.register.Kind;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** What an officer puts right in a proposal, as typed. */
record CorrectionForm(@Nullable String kind, @Nullable String type, String date, String reason) {

  CorrectionForm {
    date = date == null ? "" : date.strip();
    reason = reason == null ? "" : reason.strip();
  }

  static CorrectionForm of(ProposalLine line) {
    EdtfDate date = line.says().date();
    return new CorrectionForm(
        line.says().chip().kind(), line.says().type(), date == null ? "" : date.text(), "");
  }

  /** The correction; empty where something is wrong with it, which is noted. */
  Optional<Correction> correction(Problems problems) {
    Optional<EdtfDate> day = EdtfDate.find(date);
    if (!date.isEmpty() && day.isEmpty()) {
      problems.add("date", "desk.proposal.error.date");
    }
    if (reason.isEmpty()) {
      problems.add("reason", "desk.proposal.error.reason");
    }
    return problems.isEmpty()
        ? Optional.of(
            new Correction(
                kind == null ? null : Kind.of(kind),
                type == null ? null : ActType.of(type),
                day.orElse(null),
                reason))
        : Optional.empty();
  }
}
