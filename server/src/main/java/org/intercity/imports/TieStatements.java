package org.intercity.imports;

import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.proposals.Imports;
import org.intercity.proposals.Statement;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.jspecify.annotations.Nullable;

/** What a row of a list of ties states, in the register's terms: how the tie began, and ended. */
final class TieStatements {

  private TieStatements() {}

  static List<Imports.Listed> of(Reading.OfTie tie, List<Statement.Voice> voices) {
    List<Imports.Listed> stated = new ArrayList<>();
    stated.add(
        new Imports.Listed(
            statement(tie, ActType.SIGNED, tie.signed(), tie.paper(), voices),
            tie.signed() != null));
    if (tie.ending() != null) {
      stated.add(
          new Imports.Listed(
              statement(tie, tie.ending().type(), tie.ending().date(), Act.Paper.NONE, voices),
              true));
    }
    return stated;
  }

  private static Statement statement(
      Reading.OfTie tie,
      ActType type,
      @Nullable EdtfDate date,
      Act.Paper paper,
      List<Statement.Voice> voices) {
    return new Statement(
        tie.parties(),
        null,
        List.of(),
        new Claim.Says(tie.kind(), tie.stated(), type, date),
        new Statement.Details(
            new Act.When(date, null), paper, new Claim.Weight(Confidence.MEDIUM, tie.note())),
        voices);
  }
}
