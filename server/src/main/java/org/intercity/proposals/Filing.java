package org.intercity.proposals;

import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActId;
import org.intercity.register.ActType;
import org.intercity.register.Claim;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.NewAct;
import org.intercity.register.Registrar;
import org.intercity.register.Source;
import org.intercity.register.Standing;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Puts an accepted statement on record: the same way for an article, a list and the officer's hand.
 */
final class Filing {

  private final Registrar registrar;

  Filing(Registrar registrar) {
    this.registrar = registrar;
  }

  /** What became of a statement: the act it is filed under, and whether that act is new. */
  record Filed(Tie tie, @Nullable ActId act, boolean isNew) {}

  /** Files a statement whose own version of kind and day is the register's. */
  Filed file(Statement statement) {
    return file(statement, statement.says());
  }

  /**
   * Files a statement under the version that was judged right; what its sources say is kept as they
   * say it.
   */
  Filed file(Statement statement, Claim.Says judged) {
    Tie tie = registrar.tie(statement.parties());
    return switch (Match.of(tie, judged, statement.by())) {
      case Match.Same(var act) ->
          voices(statement, refine(tie, act.what(), judged), act.what().id(), false);
      case Match.Disputed(var act) -> voices(statement, tie, act.what().id(), false);
      case Match.New _ -> {
        Act act = registrar.act(tie, newAct(tie, statement, judged));
        yield voices(statement, registrar.tie(statement.parties()), act.id(), true);
      }
    };
  }

  /** Files a tie that sources say there is, of which no step is known. */
  Filed fileUnresolved(Statement statement) {
    return voices(statement, registrar.tie(statement.parties()), null, false);
  }

  /** Files what sources say of a known act, and changes nothing about the act. */
  Filed fileSource(Statement statement, ActId act) {
    return voices(statement, registrar.tie(statement.parties()), act, false);
  }

  /**
   * Files a statement under what the officer knows better; a known act that the statement speaks of
   * is put right.
   */
  Filed correct(Statement statement, Claim.Says judged, @Nullable String reason) {
    Tie tie = registrar.tie(statement.parties());
    return switch (Match.of(tie, statement.says(), statement.by())) {
      case Match.New _ -> file(statement, judged);
      case Match.Same(var act) -> corrected(tie, act.what(), statement, judged, reason);
      case Match.Disputed(var act) -> corrected(tie, act.what(), statement, judged, reason);
    };
  }

  private Filed corrected(
      Tie tie, Act act, Statement statement, Claim.Says judged, @Nullable String reason) {
    Act better =
        new Act(
            act.id(),
            act.type(),
            judged.kind(),
            act.by(),
            new Act.When(judged.date(), act.when().effective()),
            act.paper(),
            act.note());
    return voices(statement, registrar.correct(tie, better, reason), act.id(), false);
  }

  private Filed voices(Statement statement, Tie tie, @Nullable ActId act, boolean isNew) {
    Tie current = tie;
    for (Statement.Voice voice : statement.voices()) {
      Source source = voice.source();
      Claim claim =
          Claim.of(
              new Claim.About(current.id(), act, statement.side()),
              source.id(),
              statement.says(),
              voice.words(),
              voice.seen(),
              statement.details().weight());
      registrar.claim(current, source, claim);
      current = registrar.tie(statement.parties());
    }
    return new Filed(current, act, isNew);
  }

  /** A source that gives the day where only the year was known fills the gap. */
  private Tie refine(Tie tie, Act known, Claim.Says judged) {
    EdtfDate said = judged.date();
    EdtfDate held = known.when().date();
    if (said == null || (held != null && !said.isFinerThan(held))) {
      return tie;
    }
    return registrar.correct(
        tie,
        new Act(
            known.id(),
            known.type(),
            known.kind(),
            known.by(),
            new Act.When(said, known.when().effective()),
            known.paper(),
            known.note()),
        null);
  }

  private static NewAct newAct(Tie tie, Statement statement, Claim.Says judged) {
    List<Act.Title> titles = new ArrayList<>(statement.details().paper().titles());
    Act.Paper paper = statement.details().paper();
    return new NewAct(
        typeOn(tie, judged),
        judged.kind(),
        statement.by(),
        new Act.When(judged.date(), statement.details().when().effective()),
        new Act.Paper(
            titles,
            paper.place(),
            paper.venue(),
            paper.signatories(),
            paper.fields(),
            paper.hoped()),
        statement.details().weight().note());
  }

  /**
   * A signing on a tie that is in force is an upgrade where the paper is higher, else a renewal.
   */
  static ActType typeOn(Tie tie, Claim.Says says) {
    if (says.type() != ActType.SIGNED || says.date() == null) {
      return says.type();
    }
    Standing before = History.of(tie).on(says.date().earliest().minusDays(1));
    if (before.kind().isEmpty() || !before.joint().bound()) {
      return ActType.SIGNED;
    }
    Kind held = before.kind().get();
    return held.compareTo(says.kind()) < 0 ? ActType.UPGRADED : ActType.RENEWED;
  }
}
