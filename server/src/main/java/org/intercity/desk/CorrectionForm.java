package org.intercity.desk;

import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.Correction;
import org.intercity.register.ActType;
import org.intercity.register.Kind;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** What an officer puts right in a proposal, as typed. */
record CorrectionForm(
    @Nullable String kind, @Nullable String type, @Nullable String date, @Nullable String reason) {

  static CorrectionForm of(ProposalLine line) {
    EdtfDate date = line.says().date();
    return new CorrectionForm(
        line.says().chip().kind(), line.says().type(), date == null ? "" : date.text(), null);
  }

  /** The correction; empty where something is wrong with it, which is noted. */
  Optional<Correction> correction(Problems problems) {
    boolean dated = date != null && !date.isBlank();
    Optional<EdtfDate> day = dated ? EdtfDate.find(date.strip()) : Optional.empty();
    if (dated && day.isEmpty()) {
      problems.add("date", "desk.proposal.error.date");
    }
    if (reason == null || reason.isBlank()) {
      problems.add("reason", "desk.proposal.error.reason");
    }
    return problems.isEmpty()
        ? Optional.of(
            new Correction(
                kind == null ? null : Kind.of(kind),
                type == null ? null : ActType.of(type),
                day.orElse(null),
                reason == null ? null : reason.strip()))
        : Optional.empty();
  }
}
