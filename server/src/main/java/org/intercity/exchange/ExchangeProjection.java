package org.intercity.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.Entry;
import org.intercity.journal.Projection;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes this room's tables from the journal, entry by entry. */
@Component
final class ExchangeProjection implements Projection {

  /** The journal's own family; it names the item that an erased entry was about. */
  private static final String ERASURE = "erasure";

  @Override
  public String room() {
    return "exchange";
  }

  @Override
  public List<String> tables() {
    return List.of(
        "exchange_word",
        "exchange_sound",
        "exchange_erased",
        "exchange_rule",
        "exchange_find",
        "exchange_name",
        "exchange_link",
        "exchange_item");
  }

  @Override
  public int revision() {
    return 3;
  }

  @Override
  public void apply(Entry entry, JdbcClient db) {
    entry.payload().ifPresent(payload -> apply(entry, payload, db));
  }

  private static void apply(Entry entry, JsonNode payload, JdbcClient db) {
    switch (entry.family()) {
      case Payloads.WITHDRAWAL -> withdraw(entry, payload, db);
      case Payloads.FIND -> judged(entry, payload, db);
      case Payloads.RULE -> rule(entry, payload, db);
      case ERASURE -> erased(entry, payload, db);
      default ->
          Sort.find(entry.family())
              .ifPresent(sort -> enter(entry, Payloads.item(sort, payload), db));
    }
  }

  private static void withdraw(Entry entry, JsonNode payload, JdbcClient db) {
    ItemId id = Payloads.read(payload, Payloads.Withdrawal.class).item();
    ItemWords words = new ItemWords(db, entry.by().actedFor());
    Set<ItemId> touched = words.touchedBy(id);
    retire(id, entry.number(), db);
    words.write(touched);
  }

  private static void enter(Entry entry, Item item, JdbcClient db) {
    ItemWords words = new ItemWords(db, entry.by().actedFor());
    Set<ItemId> touched = words.touchedBy(item.id());
    item(entry, item, db);
    touched.addAll(words.touchedBy(item.id()));
    words.write(touched);
  }

  private static void item(Entry entry, Item item, JdbcClient db) {
    retire(item.id(), entry.number(), db);
    db.sql(
            """
            INSERT INTO exchange_item
              (id, sort, number, office, state, from_day, to_day, title, data, entry)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(item.id().toString())
        .param(item.id().sort().word())
        .param(item.id().number())
        .param(entry.by().actedFor())
        .param(item.stateWord())
        .param(first(item.days()))
        .param(last(item.days()))
        .param(item.names().stream().findFirst().map(Names::fold).orElse(""))
        .param(Payloads.tree(item).toString())
        .param(entry.number())
        .update();
    links(item)
        .forEach(
            link ->
                db.sql("INSERT INTO exchange_link (item, sort, role, target) VALUES (?, ?, ?, ?)")
                    .params(
                        item.id().toString(),
                        item.id().sort().word(),
                        link.role().word(),
                        link.target())
                    .update());
    item.lookups().stream()
        .map(Names::fold)
        .filter(folded -> !folded.isEmpty())
        .distinct()
        .forEach(
            folded ->
                db.sql("INSERT INTO exchange_name (item, folded) VALUES (?, ?)")
                    .params(item.id().toString(), folded)
                    .update());
    sounds(item, db);
  }

  private static void sounds(Item item, JdbcClient db) {
    if (item instanceof Person person) {
      Lookups.sounds(person.names())
          .forEach(
              sound ->
                  db.sql("INSERT INTO exchange_sound (item, sound) VALUES (?, ?)")
                      .params(item.id().toString(), sound)
                      .update());
    }
  }

  /** What it hangs on, and the sources it is founded on. */
  private static Stream<Link> links(Item item) {
    Stream<Link> sources =
        item.bases().stream()
            .flatMap(
                basis ->
                    switch (basis) {
                      case Basis.Told told -> Stream.of(Link.to(told.source().id()));
                      case Basis.Known _ -> Stream.empty();
                    });
    return Stream.concat(item.links().stream(), sources).distinct();
  }

  private static @Nullable String first(@Nullable EdtfDate days) {
    return days == null ? null : days.earliest().toString();
  }

  private static @Nullable String last(@Nullable EdtfDate days) {
    return days == null ? null : days.latest().toString();
  }

  /** The version that held until now is kept, and marked with the entry that ended it. */
  private static void retire(ItemId id, long entry, JdbcClient db) {
    int held =
        db.sql("UPDATE exchange_item SET retired = ? WHERE id = ? AND retired IS NULL")
            .params(entry, id.toString())
            .update();
    if (held > 0) {
      db.sql("DELETE FROM exchange_link WHERE item = ?").param(id.toString()).update();
      db.sql("DELETE FROM exchange_name WHERE item = ?").param(id.toString()).update();
      db.sql("DELETE FROM exchange_sound WHERE item = ?").param(id.toString()).update();
    }
  }

  private static void judged(Entry entry, JsonNode payload, JdbcClient db) {
    Payloads.Judged judged = Payloads.read(payload, Payloads.Judged.class);
    db.sql(
            """
            INSERT INTO exchange_find (find, office, reading, data, entry) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (find, office) DO UPDATE SET data = excluded.data, entry = excluded.entry
            """)
        .param(judged.find().toString())
        .param(entry.by().actedFor())
        .param(judged.find().reading())
        .param(payload.toString())
        .param(entry.number())
        .update();
  }

  private static void rule(Entry entry, JsonNode payload, JdbcClient db) {
    db.sql(
            """
            INSERT INTO exchange_rule (office, data, entry) VALUES (?, ?, ?)
            ON CONFLICT (office) DO UPDATE SET data = excluded.data, entry = excluded.entry
            """)
        .params(entry.by().actedFor(), payload.toString(), entry.number())
        .update();
  }

  private static void erased(Entry entry, JsonNode payload, JdbcClient db) {
    ItemId.find(payload.path("what").asString(""))
        .ifPresent(
            item ->
                db.sql(
                        "INSERT INTO exchange_erased (item, erased, tombstone, office)"
                            + " VALUES (?, ?, ?, ?)")
                    .params(
                        item.toString(),
                        payload.path("entry").asLong(),
                        entry.number(),
                        entry.by().actedFor())
                    .update());
  }
}
