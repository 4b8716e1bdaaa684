package org.intercity.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What waits for a second pair of eyes, where the office demands those, and what waited before. */
@Service
public class SecondEyes {

  private static final String SELECT =
      """
      SELECT entry, author, acted_for, recorded, data, review, confirmed, reason FROM submission
       WHERE acted_for = ?
      """;

  private final Journal journal;
  private final Database database;

  SecondEyes(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  boolean areDemanded() {
    return Register.within(database.reads()).demandsSecondEyes();
  }

  Judging.Waiting submit(Signature by, Function<JdbcClient, Submitted.What> what) {
    return new Judging.Waiting(
        journal
            .append(
                by,
                db ->
                    List.of(
                        new Draft(
                            ReadingPayloads.SUBMISSION,
                            Visibility.OFFICE,
                            ReadingPayloads.tree(what.apply(db)))))
            .getFirst()
            .number());
  }

  /** What waits in a scope, the oldest first. */
  public List<Submitted> waiting(Scope scope) {
    return list(database.reads(), scope, " AND review IS NULL ORDER BY entry");
  }

  /** What was looked at last, the newest first. */
  public List<Submitted> reviewed(Scope scope, int limit) {
    return list(
        database.reads(), scope, " AND review IS NOT NULL ORDER BY review DESC LIMIT " + limit);
  }

  /** What waits or waited under this number of an entry. */
  public Optional<Submitted> find(Scope scope, long entry) {
    return find(database.reads(), scope, entry);
  }

  static Optional<Submitted> find(JdbcClient db, Scope scope, long entry) {
    return list(db, scope, " AND entry = " + entry).stream().findFirst();
  }

  /** Which proposals of a reading wait for it, each with the entry that says so. */
  static List<Judgement> of(JdbcClient db, int reading) {
    return db.sql(
            """
            SELECT p.proposal, p.submission FROM submission_proposal p
              JOIN submission s ON s.entry = p.submission
             WHERE p.reading = ? AND s.review IS NULL ORDER BY p.submission
            """)
        .param(reading)
        .query(
            (row, _) ->
                new Judgement(
                    ProposalId.parse(row.getString(1)).orElseThrow(),
                    Outcome.SUBMITTED,
                    null,
                    row.getLong(2)))
        .list();
  }

  private static List<Submitted> list(JdbcClient db, Scope scope, String which) {
    return db.sql(SELECT + which).param(scope.actedFor()).query((row, _) -> submitted(row)).list();
  }

  private static Submitted submitted(ResultSet row) throws SQLException {
    long review = row.getLong("review");
    Submitted.@Nullable Reviewed reviewed =
        row.wasNull()
            ? null
            : new Submitted.Reviewed(review, row.getLong("confirmed") > 0, row.getString("reason"));
    return new Submitted(
        row.getLong("entry"),
        new Signature(row.getString("author"), row.getString("acted_for")),
        Instant.parse(row.getString("recorded")),
        ReadingPayloads.submitted(row.getString("data")),
        reviewed);
  }
}
