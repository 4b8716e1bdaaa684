package org.intercity.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A room for tests: notes with a text and perhaps a document, kept in one derived table. */
final class Notes {

  private Notes() {}

  static List<EntryFamily> families() {
    return List.of(new Family());
  }

  static List<Projection> projections() {
    return List.of(new Table(1));
  }

  static Draft note(String text) {
    return new Draft(
        "note", Visibility.PUBLIC, JsonNodeFactory.instance.objectNode().put("text", text));
  }

  static Draft note(String text, Digest document) {
    return new Draft(
        "note",
        Visibility.OFFICE,
        JsonNodeFactory.instance
            .objectNode()
            .put("text", text)
            .set("scan", JsonNodeFactory.instance.objectNode().put("document", document.named())));
  }

  static List<String> texts(Database database) {
    return database.reads().sql("SELECT text FROM note ORDER BY number").query(String.class).list();
  }

  record Family() implements EntryFamily {

    @Override
    public String name() {
      return "note";
    }

    @Override
    public int version() {
      return 1;
    }

    @Override
    public JsonNode upcast(int from, JsonNode payload) {
      return payload;
    }
  }

  /** Refuses the text "refused", to see what a failing room leaves behind. */
  record Table(int revision) implements Projection {

    @Override
    public String room() {
      return "notes";
    }

    @Override
    public List<String> tables() {
      return List.of("note");
    }

    @Override
    public void apply(Entry entry, JdbcClient db) {
      if (!entry.family().equals("note")) {
        return;
      }
      entry
          .payload()
          .map(payload -> payload.path("text").asString())
          .ifPresent(
              text -> {
                if (text.equals("refused")) {
                  throw new IllegalStateException("refused");
                }
                db.sql("INSERT INTO note (number, text, long, weight) VALUES (?, ?, ?, ?)")
                    .params(entry.number(), text, text.length() > 9, text.length() / 4.0)
                    .update();
              });
    }
  }
}
