package org.intercity.proposals;

import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Claim;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;
import org.intercity.register.Tie;

/** Holds a statement against the register and says what it would change there. */
final class Suggesting {

  private final RegisterView register;
  private final OwnFigures figures;

  Suggesting(RegisterView register, OwnFigures figures) {
    this.register = register;
    this.figures = figures;
  }

  /** Empty where the register already has it from this source. */
  Optional<Proposal> suggest(
      ProposalId id, StoredReading reading, Reading.Agreement fact, Optional<Statement> stated) {
    if (stated.isEmpty()) {
      return Optional.of(
          new Proposal(
              id,
              reading,
              fact,
              stated,
              new Suggestion.Unresolved(Statements.unresolved(fact)),
              List.of()));
    }
    Statement statement = stated.get();
    Optional<OwnFigures.Better> better =
        id.sort() == ProposalId.Sort.REPORTED ? figures.kindOf(statement) : Optional.empty();
    Claim.Says judged = better.map(OwnFigures.Better::says).orElse(statement.says());
    List<Proposal.Reason> reasons = better.map(OwnFigures.Better::reason).stream().toList();
    return suggestion(statement, judged, reading.source())
        .map(suggestion -> new Proposal(id, reading, fact, stated, suggestion, reasons));
  }

  /** Empty where the register already has it from this source. */
  Optional<Suggestion> suggestion(Statement statement, Claim.Says judged, Source source) {
    Optional<Tie> tie =
        register.findTieBetween(statement.parties().stream().map(Body::id).toList());
    if (tie.isEmpty()) {
      return Optional.of(new Suggestion.NewTie(judged));
    }
    return switch (Match.of(tie.get(), judged, statement.by())) {
      case Match.New _ -> {
        ActType type = Filing.typeOn(tie.get(), judged);
        yield Optional.of(new Suggestion.NewAct(tie.get(), type, judged));
      }
      case Match.Same(var act) ->
          known(tie.get(), act.what(), source)
              ? Optional.empty()
              : Optional.of(same(tie.get(), act.what(), statement, judged));
      case Match.Disputed(var act) ->
          known(tie.get(), act.what(), source)
              ? Optional.empty()
              : Optional.of(new Suggestion.Conflict(tie.get(), act.what()));
    };
  }

  private static Suggestion same(Tie tie, Act act, Statement statement, Claim.Says judged) {
    EdtfDate said = judged.date();
    EdtfDate held = act.when().date();
    boolean finer = said != null && (held == null || said.isFinerThan(held));
    return statement.says().kind() == act.kind()
        ? new Suggestion.OneMoreSource(tie, act, finer)
        : new Suggestion.Conflict(tie, act);
  }

  private static boolean known(Tie tie, Act act, Source source) {
    return tie.saidOf(act.id()).stream().anyMatch(said -> said.source().id().equals(source.id()));
  }
}
