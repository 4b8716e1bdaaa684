package org.intercity.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.LegalState;
import org.intercity.register.Standing;
import org.intercity.register.Tie;

/** How a tie looks on a day: its chip, its state in a word, since when. */
public record Ties(Naming naming, LocalDate on) {

  public TieLine line(Tie tie) {
    Standing standing = History.of(tie).on(on);
    return new TieLine(
        tie.id().value(),
        tie.parties().stream().map(naming::party).toList(),
        chip(tie, standing),
        state(tie, standing),
        since(standing).orElse(null),
        tie.acts().size(),
        (int) tie.said().stream().map(said -> said.source().id()).distinct().count());
  }

  static Chip chip(Tie tie, Standing standing) {
    Kind kind = standing.kind().orElseGet(() -> lastKind(tie));
    return new Chip(kind.word(), tie.acts().isEmpty() ? Chip.Fill.CLAIMED : fill(standing.joint()));
  }

  static Chip.Fill fill(LegalState state) {
    return switch (state) {
      case LegalState.InForce _ -> Chip.Fill.FULL;
      case LegalState.Suspended _ -> Chip.Fill.SUSPENDED;
      case LegalState.Ended _ -> Chip.Fill.ENDED;
      case LegalState.Unborn _,
          LegalState.Proposed _,
          LegalState.Intent _,
          LegalState.Approved _,
          LegalState.Signed _ ->
          Chip.Fill.COMING;
    };
  }

  /** The state in a word; a tie of which no step is known is only claimed. */
  static String state(Tie tie, Standing standing) {
    return tie.acts().isEmpty() ? "claimed" : standing.joint().word();
  }

  /** Since when it has been of its kind, as precisely as known. */
  static Optional<EdtfDate> since(Standing standing) {
    return standing.from().map(Act::when).map(Act.When::date);
  }

  private static Kind lastKind(Tie tie) {
    List<Act> acts = tie.acts().stream().map(Entered::what).toList();
    return acts.stream()
        .filter(act -> act.type().concludes() || act.type() == ActType.TERMINATED)
        .map(Act::kind)
        .max(Comparator.naturalOrder())
        .or(() -> acts.stream().map(Act::kind).findFirst())
        .or(() -> tie.said().stream().map(said -> said.what().says().kind()).findFirst())
        .orElse(Kind.OTHER);
  }
}
