package org.intercity.proposals;

import java.time.LocalDate;
import java.util.List;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Claim;
import org.intercity.register.Source;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What sources state of one step on one tie, before it is held against the register.
 *
 * @param side the party whose own source this is, where it is one side's
 * @param by who took the step; empty where all parties did
 */
public record Statement(
    List<Body> parties,
    @Nullable BodyId side,
    List<BodyId> by,
    Claim.Says says,
    Details details,
    List<Voice> voices) {

  public Statement {
    parties = List.copyOf(parties);
    by = List.copyOf(by);
    voices = List.copyOf(voices);
  }

  /** What is known of the step beyond its kind and day. */
  public record Details(Act.When when, Act.Paper paper, Claim.Weight weight) {}

  /** A source, the words in it, and the day it was seen. */
  public record Voice(Source source, List<Evidence> words, LocalDate seen) {
    public Voice {
      words = List.copyOf(words);
    }
  }

  /** The same statement, with another version of what is said to have happened. */
  public Statement saying(Claim.Says other) {
    return new Statement(parties, side, by, other, details, voices);
  }

  /** The same statement, with all that is known of the paper. */
  Statement knowing(Act.Paper paper) {
    return new Statement(
        parties, side, by, says, new Details(details.when(), paper, details.weight()), voices);
  }
}
