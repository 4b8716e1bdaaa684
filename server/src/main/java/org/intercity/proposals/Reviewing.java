package org.intercity.proposals;

import java.util.List;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.Mandate;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What a second pair of eyes does: it confirms, and the thing is filed, or sends back with a
 * reason. Nobody is their own second pair of eyes. The journal keeps both names: the officer signed
 * the submission, who looked at it signs the review and what is filed by it.
 */
@Service
public class Reviewing {

  private final Journal journal;
  private final Database database;
  private final Judging judging;
  private final Entering entering;

  Reviewing(Journal journal, Database database, Judging judging, Entering entering) {
    this.journal = journal;
    this.database = database;
    this.judging = judging;
    this.entering = entering;
  }

  /** Files what was submitted, all in one transaction; where it cannot be filed, it waits on. */
  public Judging.Filed confirm(Mandate reviewer, long submission) {
    return database.write(
        _ -> {
          Submitted.What what =
              review(reviewer.by(), new ReadingPayloads.Reviewed(submission, true, null));
          return switch (what) {
            case Submitted.Proposed proposed ->
                judging.file(reviewer, proposed.ids(), proposed.correction());
            case Submitted.Paper(var paper) -> entering.file(reviewer, paper);
          };
        });
  }

  /** Sends it back; its proposals await judgement again. */
  public void sendBack(Signature by, long submission, String reason) {
    if (reason.isBlank()) {
      throw new UserError("accounts.error.no_reason");
    }
    review(by, new ReadingPayloads.Reviewed(submission, false, reason.strip()));
  }

  private Submitted.What review(Signature by, ReadingPayloads.Reviewed reviewed) {
    Submitted.What[] what = new Submitted.What[1];
    journal.append(
        by,
        db -> {
          what[0] = require(db, by, reviewed.submission()).what();
          return List.of(
              new Draft(ReadingPayloads.REVIEW, Visibility.OFFICE, ReadingPayloads.tree(reviewed)));
        });
    return what[0];
  }

  private static Submitted require(JdbcClient db, Signature by, long submission) {
    Submitted waiting =
        SecondEyes.find(db, by.scope(), submission)
            .filter(found -> found.reviewed() == null)
            .orElseThrow(() -> new UserError("accounts.error.reviewed", submission));
    if (waiting.by().author().equals(by.author())) {
      throw new UserError("accounts.error.own_eyes");
    }
    return waiting;
  }
}
