package org.intercity.proposals;

import java.util.List;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Claim;
import org.intercity.register.Tie;

/** What would change in the register if a proposal were accepted. */
public sealed interface Suggestion {

  /** The bodies have no tie yet. */
  record NewTie(Claim.Says judged) implements Suggestion {}

  /** They have one; this step on it is new. */
  record NewAct(Tie tie, ActType type, Claim.Says judged) implements Suggestion {}

  /**
   * The step is known; this is one more source for it.
   *
   * @param finer whether it gives the day more exactly than the register has it
   */
  record OneMoreSource(Tie tie, Act act, boolean finer) implements Suggestion {}

  /** The step is known, and this source tells it otherwise. */
  record Conflict(Tie tie, Act act) implements Suggestion {}

  /** It cannot be said which bodies are meant. */
  record Unresolved(List<String> names) implements Suggestion {
    public Unresolved {
      names = List.copyOf(names);
    }
  }

  /** The last part of its message keys. */
  default String word() {
    return switch (this) {
      case NewTie _ -> "new_tie";
      case NewAct _ -> "new_act";
      case OneMoreSource _ -> "one_more_source";
      case Conflict _ -> "conflict";
      case Unresolved _ -> "unresolved";
    };
  }
}
