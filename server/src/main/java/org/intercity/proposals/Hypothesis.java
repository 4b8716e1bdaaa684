package org.intercity.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.register.Act;
import org.intercity.register.ActId;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Claim;
import org.intercity.register.Entered;
import org.intercity.register.Kind;
import org.intercity.register.Tie;
import org.intercity.register.TieId;

/** The register as it would be if an article's own agreements were already in it. */
final class Hypothesis {

  private static final TieId NOWHERE = TieId.of(999_999_999);

  private Hypothesis() {}

  /**
   * The ties, and each concluded statement of the holder that they do not hold yet.
   *
   * @param kind the kind to count the statements under; empty for the kind they state
   */
  static List<Tie> add(List<Tie> ties, List<Statement> own, Optional<Kind> kind, BodyId holder) {
    List<Tie> all = new ArrayList<>(ties);
    for (Statement statement : own) {
      List<BodyId> parties = statement.parties().stream().map(Body::id).toList();
      boolean known =
          ties.stream()
              .filter(tie -> tie.isBetween(parties))
              .anyMatch(
                  tie -> !(Match.of(tie, statement.says(), statement.by()) instanceof Match.New));
      if (statement.says().type().concludes() && parties.contains(holder) && !known) {
        all.add(asTie(statement, kind.orElse(statement.says().kind())));
      }
    }
    return all;
  }

  private static Tie asTie(Statement statement, Kind kind) {
    Act act =
        new Act(
            ActId.of(NOWHERE, 1),
            statement.says().type(),
            kind,
            List.of(),
            statement.details().when(),
            Act.Paper.NONE,
            null);
    List<Tie.Said> said =
        statement.voices().stream()
            .map(
                voice ->
                    new Tie.Said(new Entered<>(0, claim(statement, voice, act)), voice.source()))
            .toList();
    return new Tie(NOWHERE, statement.parties(), List.of(new Entered<>(0, act)), said, 0);
  }

  private static Claim claim(Statement statement, Statement.Voice voice, Act act) {
    return Claim.of(
        new Claim.About(NOWHERE, act.id(), null),
        voice.source().id(),
        statement.says(),
        voice.words(),
        voice.seen(),
        statement.details().weight());
  }
}
