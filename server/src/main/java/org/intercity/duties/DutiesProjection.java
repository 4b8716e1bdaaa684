package org.intercity.duties;

import java.util.List;
import org.intercity.journal.Entry;
import org.intercity.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes this room's tables from the journal, entry by entry. */
@Component
final class DutiesProjection implements Projection {

  static final String SET = "set/";
  private static final String RULE = "rule/";

  @Override
  public String room() {
    return "duties";
  }

  @Override
  public List<String> tables() {
    return List.of("duty_mark", "duty_setting");
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
    switch (entry.family()) {
      case Payloads.SET ->
          write(
              "duty_setting",
              SET + Payloads.read(payload, Payloads.SetChoice.class).set(),
              entry,
              payload,
              db);
      case Payloads.RULE ->
          write(
              "duty_setting",
              RULE + Payloads.read(payload, Payloads.OwnRule.class).id(),
              entry,
              payload,
              db);
      case Payloads.MARK ->
          write(
              "duty_mark",
              Payloads.read(payload, Mark.class).duty().toString(),
              entry,
              payload,
              db);
      default -> {
        // entries of other rooms are theirs to derive tables from
      }
    }
  }

  /** What held until now is kept, and marked with the entry that replaced it. */
  private static void write(
      String table, String name, Entry entry, JsonNode payload, JdbcClient db) {
    String office = entry.by().actedFor();
    db.sql("UPDATE " + table + " SET retired = ? WHERE office = ? AND name = ? AND retired IS NULL")
        .params(entry.number(), office, name)
        .update();
    db.sql("INSERT INTO " + table + " (office, name, data, entry) VALUES (?, ?, ?, ?)")
        .params(office, name, payload.toString(), entry.number())
        .update();
  }
}
