package org.intercity.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;

/**
 * Which one in the row a tie was when it took its kind: "the 8th sister city". A range where the
 * dates of others are too coarse to say.
 */
public record Ordinal(Kind kind, Range number, EdtfDate on) {

  /** Empty where the tie has no kind, no day, or does not count under the profile. */
  public static Optional<Ordinal> of(Body holder, List<Tie> ties, Profile profile, Tie tie) {
    Optional<Act> raised =
        tie.acts().stream()
            .map(Entered::what)
            .filter(act -> act.type() == ActType.SIGNED || act.type() == ActType.UPGRADED)
            .reduce((_, later) -> later);
    return raised.flatMap(
        act ->
            tie.countsFrom(act).flatMap(on -> number(holder, ties, profile, tie, act.kind(), on)));
  }

  private static Optional<Ordinal> number(
      Body holder, List<Tie> ties, Profile profile, Tie tie, Kind kind, EdtfDate on) {
    LocalDate day = on.latest();
    Total total = Totals.of(holder, ties, profile, day).of(kind);
    boolean counted =
        total.counted().stream()
            .anyMatch(
                each ->
                    each.isSure()
                        && each.ties().stream().anyMatch(other -> other.id().equals(tie.id())));
    return counted ? Optional.of(new Ordinal(kind, total.cities(), on)) : Optional.empty();
  }
}
