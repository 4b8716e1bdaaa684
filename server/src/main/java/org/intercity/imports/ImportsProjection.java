package org.intercity.imports;

import java.util.List;
import org.intercity.journal.Entry;
import org.intercity.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes the table of batches from the journal. */
@Component
final class ImportsProjection implements Projection {

  @Override
  public String room() {
    return "imports";
  }

  @Override
  public List<String> tables() {
    return List.of("import_batch");
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public void apply(Entry entry, JdbcClient db) {
    entry.payload().ifPresent(payload -> apply(entry, payload, db));
  }

  private static void apply(Entry entry, JsonNode payload, JdbcClient db) {
    if (entry.family().equals(Payloads.BATCH)) {
      db.sql(
              "INSERT INTO import_batch (number, office, author, recorded, data, entry)"
                  + " VALUES (?, ?, ?, ?, ?, ?)")
          .params(
              Payloads.read(payload, Batch.class).number(),
              entry.by().actedFor(),
              entry.by().author(),
              entry.recorded().toString(),
              payload.toString(),
              entry.number())
          .update();
    } else if (entry.family().equals(Payloads.TAKEN_BACK)) {
      Payloads.TakenBack back = Payloads.read(payload, Payloads.TakenBack.class);
      db.sql("UPDATE import_batch SET taken_back = ?, by_author = ?, reason = ? WHERE number = ?")
          .params(entry.number(), entry.by().author(), back.reason(), back.number())
          .update();
    }
  }
}
