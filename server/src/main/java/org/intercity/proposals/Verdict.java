package org.intercity.proposals;

import java.util.List;
import org.intercity.register.Profile;
import org.intercity.register.Tie;

/** What the register says of a figure or a claim that an article makes. */
public sealed interface Verdict {

  /**
   * It holds.
   *
   * @param withThis whether the article's own new agreement has to be counted for it
   * @param unresolved ties of which no step is known, that could still speak against it
   */
  record Holds(boolean withThis, List<Tie> unresolved) implements Verdict {
    public Holds {
      unresolved = List.copyOf(unresolved);
    }
  }

  /**
   * It does not hold.
   *
   * @param against the ties that speak against it
   * @param holdsUnder other profiles under which it would hold
   */
  record DoesNotHold(List<Tie> against, List<Profile> holdsUnder) implements Verdict {
    public DoesNotHold {
      against = List.copyOf(against);
      holdsUnder = List.copyOf(holdsUnder);
    }
  }

  /** It cannot be said; the register lacks something. */
  record CannotBeSaid(Missing missing) implements Verdict {}

  /** What is missing to say whether a claim holds. */
  sealed interface Missing {
    /** The article gives no day of publication. */
    record Day() implements Missing {}

    /** The holder of the figure, or the country, is not resolved or not in the register. */
    record Holder(String name) implements Missing {}

    /** The register knows fewer than reported; so many are missing. */
    record Partners(int cities, int countries) implements Missing {}

    /** The earlier agreement that the claim refers to is not in the register. */
    record Reference(String name) implements Missing {}
  }

  /** The last part of its message keys. */
  default String word() {
    return switch (this) {
      case Holds _ -> "holds";
      case DoesNotHold _ -> "does_not_hold";
      case CannotBeSaid _ -> "cannot_be_said";
    };
  }
}
