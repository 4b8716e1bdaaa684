package org.intercity.proposals;

import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading;
import org.intercity.register.Claim;

/**
 * A change to the register that a reading suggests.
 *
 * @param fact what the article says
 * @param statement the same in the register's terms; empty where a party is not resolved
 * @param reasons why the suggestion differs from the article's own words, where it does
 */
public record Proposal(
    ProposalId id,
    StoredReading reading,
    Reading.Agreement fact,
    Optional<Statement> statement,
    Suggestion suggestion,
    List<Reason> reasons) {

  public Proposal {
    reasons = List.copyOf(reasons);
  }

  /** A reason in words: a message key under {@code proposals.reason} and what fills it. */
  public record Reason(String key, List<Object> arguments) {
    public Reason {
      arguments = List.copyOf(arguments);
    }
  }

  /** The version that would be entered if the proposal were accepted as it stands. */
  public Optional<Claim.Says> judged() {
    return switch (suggestion) {
      case Suggestion.NewTie(var says) -> Optional.of(says);
      case Suggestion.NewAct(_, _, var says) -> Optional.of(says);
      case Suggestion.OneMoreSource _, Suggestion.Conflict _ -> statement.map(Statement::says);
      case Suggestion.Unresolved _ -> Optional.empty();
    };
  }
}
