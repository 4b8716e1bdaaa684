package org.intercity.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

/** The journal's own tables, through one client. */
final class EntryTable {

  private static final int FETCH = 500;
  private static final String SELECT =
      """
      SELECT e.number, e.recorded, e.author, e.acted_for, e.family, e.version, e.visibility,
             e.payload_digest, e.previous, e.digest, p.salt, p.payload
        FROM journal_entry e LEFT JOIN journal_payload p ON p.number = e.number
      """;

  private final JdbcClient db;

  EntryTable(JdbcClient db) {
    this.db = db;
  }

  Head head() {
    return head("");
  }

  /** The head, held until the transaction ends. */
  Head lockHead(Dialect dialect) {
    return head(dialect.lock());
  }

  private Head head(String lock) {
    return db.sql("SELECT number, recorded, digest FROM journal_head WHERE one = 1" + lock)
        .query((row, _) -> new Head(row.getLong(1), row.getString(2), row.getString(3)))
        .single();
  }

  void moveHead(Head head) {
    db.sql("UPDATE journal_head SET number = ?, recorded = ?, digest = ? WHERE one = 1")
        .params(head.number(), head.recorded(), head.digest())
        .update();
  }

  long headBefore(Instant instant) {
    return db.sql("SELECT COALESCE(MAX(number), 0) FROM journal_entry WHERE recorded < ?")
        .param(StoredEntry.RECORDED.format(instant))
        .query(Long.class)
        .single();
  }

  void insert(StoredEntry entry) {
    insertHeader(entry);
    entry
        .payload()
        .ifPresent(
            kept ->
                db.sql("INSERT INTO journal_payload (number, salt, payload) VALUES (?, ?, ?)")
                    .params(entry.number(), kept.salt(), kept.text())
                    .update());
  }

  void insertHeader(StoredEntry entry) {
    Header header = entry.header();
    db.sql(
            """
            INSERT INTO journal_entry (number, recorded, author, acted_for, family, version,
              visibility, payload_digest, previous, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            header.number(),
            header.recorded(),
            header.author(),
            header.actedFor(),
            header.family(),
            header.version(),
            header.visibility(),
            header.payloadDigest(),
            header.previous(),
            entry.digest())
        .update();
  }

  void erase(long number) {
    db.sql("DELETE FROM journal_payload WHERE number = ?").param(number).update();
  }

  long count() {
    return db.sql("SELECT count(*) FROM journal_entry").query(Long.class).single();
  }

  boolean isNamed(Digest document) {
    return db.sql("SELECT count(*) FROM journal_payload WHERE payload LIKE ?")
            .param("%\"document\":\"" + document.named() + "\"%")
            .query(Long.class)
            .single()
        > 0;
  }

  boolean isNamed(Scope scope, Digest document) {
    return db.sql(
                """
                SELECT count(*) FROM journal_payload p JOIN journal_entry e ON e.number = p.number
                 WHERE p.payload LIKE ? AND (e.visibility = ? OR e.acted_for = ?)
                """)
            .param("%\"document\":\"" + document.named() + "\"%")
            .param(Visibility.PUBLIC.word())
            .param(scope.actedFor())
            .query(Long.class)
            .single()
        > 0;
  }

  Optional<StoredEntry> find(long number) {
    return db.sql(SELECT + " WHERE e.number = ?").param(number).query(EntryTable::entry).optional();
  }

  /** The text of a payload is canonical JSON, so that its first key stands first. */
  Optional<StoredEntry> findErasure(long number) {
    return db.sql(SELECT + " WHERE e.family = ? AND p.payload LIKE ? ORDER BY e.number LIMIT 1")
        .params(Erasure.NAME, "{\"entry\":" + number + ",%")
        .query(EntryTable::entry)
        .optional();
  }

  /** Payloads are JSON: a text stands in them as JSON writes it. */
  List<StoredEntry> mentioning(List<String> texts, int limit) {
    List<String> patterns =
        texts.stream().map(text -> "%" + escaped(text) + "%").distinct().toList();
    String any =
        String.join(" OR ", Collections.nCopies(patterns.size(), "p.payload LIKE ? ESCAPE '!'"));
    List<Object> params = new ArrayList<>(patterns);
    params.add(limit);
    return patterns.isEmpty()
        ? List.of()
        : db.sql(SELECT + " WHERE (" + any + ") ORDER BY e.number LIMIT ?")
            .params(params)
            .query(EntryTable::entry)
            .list();
  }

  private static String escaped(String text) {
    String json = JsonNodeFactory.instance.stringNode(text).toString();
    return json.substring(1, json.length() - 1)
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }

  List<StoredEntry> page(long from, int limit) {
    return db.sql(SELECT + " WHERE e.number >= ? ORDER BY e.number LIMIT ?")
        .params(from, limit)
        .query(EntryTable::entry)
        .list();
  }

  /** All entries in order, to be closed; only for use in one transaction. */
  Stream<StoredEntry> all() {
    return db
        .sql(SELECT + " ORDER BY e.number")
        .withFetchSize(FETCH)
        .query(EntryTable::entry)
        .stream();
  }

  private static StoredEntry entry(ResultSet row, int index) throws SQLException {
    Header header =
        new Header(
            row.getLong("number"),
            row.getString("recorded"),
            row.getString("author"),
            row.getString("acted_for"),
            row.getString("family"),
            row.getInt("version"),
            row.getString("visibility"),
            row.getString("payload_digest"),
            row.getString("previous"));
    String salt = row.getString("salt");
    return new StoredEntry(
        header,
        row.getString("digest"),
        salt == null
            ? Optional.empty()
            : Optional.of(new SealedPayload(salt, row.getString("payload"))));
  }
}
