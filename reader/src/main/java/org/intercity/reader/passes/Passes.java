package org.intercity.reader.passes;

import java.util.List;

/** The passes in their order; each builds on those before it. */
public final class Passes {

  private static final List<Pass> ALL =
      List.of(
          new SentencePass(),
          new TermPass(),
          new DayPass(),
          new PlacePass(),
          new PeoplePass(),
          new DutyPass(),
          new BodyPass(),
          new ActPass(),
          new HolderPass(),
          new EventPass(),
          new CompletePass(),
          new TiePass(),
          new SigningPass(),
          new FieldPass(),
          new TotalPass(),
          new FirstPass(),
          new MeetingPass(),
          new VisitPass(),
          new ContactPass(),
          new StatementPass(),
          new ProfilePass(),
          new ProvenancePass());

  private Passes() {}

  /** All passes, first to last. */
  public static List<Pass> all() {
    return ALL;
  }

  public static Draft run(Draft draft) {
    Draft next = draft;
    for (Pass pass : ALL) {
      next = pass.apply(next);
    }
    return next;
  }
}
