package org.intercity.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a tie stands on a day: jointly, for each party, and under which kind.
 *
 * @param kind the closest kind signed and not ended; empty before a paper is signed
 * @param from the act that gave it that kind
 * @param joint the least of the parties' states: one side's end ends the tie
 * @param preparing acts since the last paper that prepare the next one, as a council's consent
 */
public record Standing(
    Optional<Kind> kind,
    Optional<Act> from,
    LegalState joint,
    Map<BodyId, LegalState> parties,
    List<Act> preparing) {

  public Standing {
    parties = Map.copyOf(parties);
    preparing = List.copyOf(preparing);
  }

  /** The kind it counts under, where it counts. */
  public Optional<Kind> countedKind(Profile profile) {
    return switch (joint) {
      case LegalState.InForce _ -> kind;
      case LegalState.Suspended _ -> profile.suspended() ? kind : Optional.empty();
      case LegalState.Unborn _,
          LegalState.Proposed _,
          LegalState.Intent _,
          LegalState.Approved _,
          LegalState.Signed _,
          LegalState.Ended _ ->
          Optional.empty();
    };
  }

  /** Whether the parties stand differently: one side may have ended what the other still lists. */
  public boolean isUneven() {
    return parties.values().stream().map(LegalState::word).distinct().count() > 1;
  }
}
