package org.intercity.proposals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.BodyId;
import org.intercity.register.Claim;
import org.intercity.register.Entered;
import org.intercity.register.Tie;

/** Which known step a source speaks of, when it tells of one. */
sealed interface Match {

  /** The same step. */
  record Same(Entered<Act> act) implements Match {}

  /** The same step, told with another kind or another day. */
  record Disputed(Entered<Act> act) implements Match {}

  /** A step that is not known yet. */
  record New() implements Match {}

  /**
   * Two papers of one kind this close together are one paper with a disputed day: lists give the
   * year of the mayors' first handshake as readily as that of the signing. Farther apart, the later
   * is a renewal.
   */
  int YEARS_APART = 2;

  /**
   * The step on the tie that a statement speaks of.
   *
   * @param by who took it; one side's consent is another step than the other's
   */
  static Match of(Tie tie, Claim.Says says, List<BodyId> by) {
    List<Entered<Act>> alike =
        tie.acts().stream()
            .filter(act -> act.what().type().mayBe(says.type()))
            .filter(act -> Set.copyOf(act.what().by()).equals(Set.copyOf(by)))
            .toList();
    Optional<Entered<Act>> same =
        alike.stream()
            .filter(act -> act.what().kind() == says.kind() && mayBeOneDay(act.what(), says))
            .min(Comparator.comparing(act -> act.what().when().date() == null));
    if (same.isPresent()) {
      return new Same(same.get());
    }
    return alike.stream()
        .filter(act -> isDisputed(act.what(), says))
        .findFirst()
        .<Match>map(Disputed::new)
        .orElse(new New());
  }

  private static boolean mayBeOneDay(Act act, Claim.Says says) {
    EdtfDate known = act.when().date();
    return known == null || says.date() == null || known.agreesWith(says.date());
  }

  private static boolean isDisputed(Act act, Claim.Says says) {
    EdtfDate known = act.when().date();
    if (known == null || says.date() == null) {
      return false;
    }
    if (act.kind() != says.kind()) {
      return known.agreesWith(says.date()) && isDay(known) && isDay(says.date());
    }
    return act.type().concludes()
        && act.type() != ActType.RENEWED
        && says.type() != ActType.RENEWED
        && Math.abs(known.earliest().getYear() - says.date().earliest().getYear()) <= YEARS_APART;
  }

  private static boolean isDay(EdtfDate date) {
    return date.earliest().equals(date.latest());
  }
}
