package org.intercity.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.journal.Entry;
import org.intercity.journal.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes the register's tables from the journal, entry by entry. */
@Component
final class RegisterProjection implements Projection {

  static final String CHANGED = "changed";
  static final String ERASED = "erased";

  /** The journal's own family; all tables are made anew by it. */
  private static final String ERASURE = "erasure";

  @Override
  public String room() {
    return "register";
  }

  @Override
  public List<String> tables() {
    return List.of(
        "register_word",
        "register_change",
        "reported",
        "setting",
        "claim",
        "act",
        "tie_party",
        "tie",
        "source",
        "body_name",
        "body");
  }

  @Override
  public int revision() {
    return 4;
  }

  @Override
  public void apply(Entry entry, JdbcClient db) {
    entry.payload().ifPresent(payload -> apply(entry, payload, db));
  }

  private static void apply(Entry entry, JsonNode payload, JdbcClient db) {
    long number = entry.number();
    switch (entry.family()) {
      case Payloads.BODY,
          Payloads.SOURCE,
          Payloads.TIE,
          Payloads.ACT,
          Payloads.CLAIM,
          Payloads.CORRECTION,
          Payloads.RETRACTION ->
          change(CHANGED, number, db);
      case ERASURE -> change(ERASED, number, db);
      default -> {
        // nothing that is kept in memory
      }
    }
    switch (entry.family()) {
      case Payloads.BODY -> {
        Body body = Payloads.read(payload, Body.class);
        body(body, number, db);
        new TieWords(db).ofBody(body.id());
      }
      case Payloads.SOURCE -> source(Payloads.read(payload, Source.class), number, db);
      case Payloads.TIE -> {
        Payloads.TieOpened tie = Payloads.read(payload, Payloads.TieOpened.class);
        tie(tie, number, db);
        new TieWords(db).of(tie.id());
      }
      case Payloads.ACT -> {
        Act act = Payloads.read(payload, Act.class);
        act(act, number, db);
        new TieWords(db).of(act.tie());
      }
      case Payloads.CLAIM -> claim(Payloads.read(payload, Claim.class), number, db);
      case Payloads.CORRECTION -> {
        Act act = Payloads.read(payload, Payloads.Correction.class).act();
        retire("act", "id", act.id().value(), number, db);
        act(act, number, db);
        new TieWords(db).of(act.tie());
      }
      case Payloads.RETRACTION ->
          retract(Payloads.read(payload, Payloads.Retraction.class), number, db);
      case Payloads.OFFICE -> setting("office", payload, number, db);
      case Payloads.SECOND_EYES -> setting(Payloads.SECOND_EYES, payload, number, db);
      case Payloads.PROFILE ->
          setting("profile/" + Payloads.read(payload, Profile.class).id(), payload, number, db);
      case Payloads.REPORTED -> reported(Payloads.read(payload, Reported.class), number, db);
      default -> {
        // entries of other rooms are theirs to derive tables from
      }
    }
  }

  private static void change(String what, long entry, JdbcClient db) {
    db.sql(
            "INSERT INTO register_change (what, entry) VALUES (?, ?)"
                + " ON CONFLICT (what) DO UPDATE SET entry = excluded.entry")
        .params(what, entry)
        .update();
  }

  private static void body(Body body, long entry, JdbcClient db) {
    retire("body", "id", body.id().value(), entry, db);
    retire("body_name", "body", body.id().value(), entry, db);
    db.sql(
            "INSERT INTO body (id, kind, place, name, country, data, entry) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(
            body.id().value(),
            body.kind().word(),
            body.place().id().value(),
            body.name(),
            body.country(),
            Payloads.text(body),
            entry)
        .update();
    Map<String, String> names = new TreeMap<>(body.place().names());
    names.put("", body.name());
    names.forEach(
        (language, name) ->
            db.sql("INSERT INTO body_name (body, language, folded, entry) VALUES (?, ?, ?, ?)")
                .params(body.id().value(), language, Names.fold(name), entry)
                .update());
  }

  private static void source(Source source, long entry, JdbcClient db) {
    db.sql("INSERT INTO source (id, data, entry) VALUES (?, ?, ?)")
        .params(source.id().value(), Payloads.text(source), entry)
        .update();
  }

  private static void tie(Payloads.TieOpened tie, long entry, JdbcClient db) {
    db.sql("INSERT INTO tie (id, number, entry) VALUES (?, ?, ?)")
        .params(tie.id().value(), tie.id().number(), entry)
        .update();
    int position = 0;
    for (BodyId party : tie.parties()) {
      db.sql("INSERT INTO tie_party (tie, body, position, entry) VALUES (?, ?, ?, ?)")
          .params(tie.id().value(), party.value(), position++, entry)
          .update();
    }
  }

  private static void act(Act act, long entry, JdbcClient db) {
    db.sql("INSERT INTO act (id, tie, type, kind, date, data, entry) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .param(act.id().value())
        .param(act.tie().value())
        .param(act.type().word())
        .param(act.kind().word())
        .param(act.when().date() == null ? null : act.when().date().text())
        .param(Payloads.text(act))
        .param(entry)
        .update();
  }

  private static void claim(Claim claim, long entry, JdbcClient db) {
    retire("claim", "id", claim.id().value(), entry, db);
    db.sql("INSERT INTO claim (id, tie, act, source, data, entry) VALUES (?, ?, ?, ?, ?, ?)")
        .param(claim.id().value())
        .param(claim.about().tie().value())
        .param(claim.about().act() == null ? null : claim.about().act().value())
        .param(claim.source().value())
        .param(Payloads.text(claim))
        .param(entry)
        .update();
  }

  private static void retract(Payloads.Retraction gone, long entry, JdbcClient db) {
    gone.acts().forEach(act -> retire("act", "id", act.value(), entry, db));
    gone.claims().forEach(claim -> retire("claim", "id", claim.value(), entry, db));
    if (gone.whole()) {
      retire("tie", "id", gone.tie().value(), entry, db);
    }
  }

  private static void setting(String name, JsonNode payload, long entry, JdbcClient db) {
    retire("setting", "name", name, entry, db);
    db.sql("INSERT INTO setting (name, data, entry) VALUES (?, ?, ?)")
        .params(name, payload.toString(), entry)
        .update();
  }

  private static void reported(Reported reported, long entry, JdbcClient db) {
    db.sql("INSERT INTO reported (holder, source, data, entry) VALUES (?, ?, ?, ?)")
        .params(
            reported.holder().value(), reported.source().value(), Payloads.text(reported), entry)
        .update();
  }

  /** The row that stood until now is kept, and marked with the entry that replaced it. */
  private static void retire(String table, String key, String value, long entry, JdbcClient db) {
    db.sql("UPDATE " + table + " SET retired = ? WHERE " + key + " = ? AND retired IS NULL")
        .params(entry, value)
        .update();
  }
}
