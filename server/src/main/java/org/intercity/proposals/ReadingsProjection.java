package org.intercity.proposals;

import java.util.List;
import org.intercity.journal.Entry;
import org.intercity.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes the tables of readings, judgements and labelled cases from the journal. */
@Component
final class ReadingsProjection implements Projection {

  @Override
  public String room() {
    return "proposals";
  }

  @Override
  public List<String> tables() {
    return List.of(
        "article_word",
        "submission_proposal",
        "submission",
        "labelled_case",
        "judgement",
        "reading");
  }

  @Override
  public int revision() {
    return 5;
  }

  @Override
  public void apply(Entry entry, JdbcClient db) {
    entry.payload().ifPresent(payload -> apply(entry, payload, db));
  }

  private static void apply(Entry entry, JsonNode payload, JdbcClient db) {
    if (entry.family().equals(ReadingPayloads.READING)) {
      ReadingPayloads.Kept kept = ReadingPayloads.kept(payload);
      db.sql(
              """
              INSERT INTO reading (number, source, document, data, acted_for, entry)
              VALUES (?, ?, ?, ?, ?, ?)
              """)
          .params(
              kept.number(),
              kept.source().id().value(),
              ReadingPayloads.document(kept.source()),
              payload.toString(),
              entry.by().actedFor(),
              entry.number())
          .update();
      new ArticleWords(db).write(entry.by().actedFor(), kept.source());
    } else if (entry.family().equals(ReadingPayloads.SOURCE)) {
      new ArticleWords(db).write(ArticleWords.ANYBODY, ReadingPayloads.source(payload));
    } else if (entry.family().equals(ReadingPayloads.JUDGEMENT)) {
      ReadingPayloads.Judged judged = ReadingPayloads.judged(payload);
      ProposalId id = ProposalId.parse(judged.proposal()).orElseThrow();
      db.sql(
              "INSERT INTO judgement (proposal, reading, outcome, reason, entry) VALUES (?, ?, ?, ?, ?)")
          .param(judged.proposal())
          .param(id.reading())
          .param(judged.outcome().word())
          .param(judged.reason())
          .param(entry.number())
          .update();
    } else if (entry.family().equals(ReadingPayloads.CASE)) {
      db.sql(
              """
              INSERT INTO labelled_case (reading, data, entry) VALUES (?, ?, ?)
              ON CONFLICT (reading) DO UPDATE SET data = excluded.data, entry = excluded.entry
              """)
          .param(ReadingPayloads.labelled(payload).reading())
          .param(payload.toString())
          .param(entry.number())
          .update();
    } else if (entry.family().equals(ReadingPayloads.SUBMISSION)) {
      submission(entry, payload, db);
    } else if (entry.family().equals(ReadingPayloads.REVIEW)) {
      ReadingPayloads.Reviewed reviewed = ReadingPayloads.reviewed(payload);
      db.sql("UPDATE submission SET review = ?, confirmed = ?, reason = ? WHERE entry = ?")
          .param(entry.number())
          .param(reviewed.confirmed() ? 1L : 0L)
          .param(reviewed.reason())
          .param(reviewed.submission())
          .update();
    }
  }

  private static void submission(Entry entry, JsonNode payload, JdbcClient db) {
    db.sql(
            """
            INSERT INTO submission (entry, author, acted_for, recorded, data)
            VALUES (?, ?, ?, ?, ?)
            """)
        .param(entry.number())
        .param(entry.by().author())
        .param(entry.by().actedFor())
        .param(entry.recorded().toString())
        .param(payload.toString())
        .update();
    if (ReadingPayloads.submitted(payload) instanceof Submitted.Proposed proposed) {
      for (ProposalId id : proposed.ids()) {
        db.sql("INSERT INTO submission_proposal (proposal, reading, submission) VALUES (?, ?, ?)")
            .params(id.toString(), id.reading(), entry.number())
            .update();
      }
    }
  }
}
