package org.intercity.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One import of an export into a blank register: all of it, or nothing. */
final class JournalImport {

  private final Database database;
  private final Documents documents;
  private final DerivedTables tables;
  private final Rooms rooms;
  private final ExportReader export;
  private final List<Digest> added = new ArrayList<>();

  JournalImport(Database database, Documents documents, Rooms rooms, ExportReader export) {
    this.database = database;
    this.documents = documents;
    this.tables = new DerivedTables(rooms);
    this.rooms = rooms;
    this.export = export;
  }

  long run() throws IOException {
    requireBlank(new EntryTable(database.reads()));
    boolean done = false;
    try {
      for (Digest document : export.documents()) {
        bring(document);
      }
      long entries = database.write(this::enter);
      done = true;
      return entries;
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    } finally {
      if (!done) {
        added.forEach(documents::remove);
      }
    }
  }

  private void requireBlank(EntryTable table) {
    long head = table.head().number();
    if (head > 0) {
      throw new UserError("journal.import.filled", database.place(), head);
    }
  }

  private void bring(Digest document) throws IOException {
    try (InputStream bytes = export.read(document)) {
      if (!Digest.of(bytes).equals(document)) {
        throw export.brokenDocument(document);
      }
    }
    if (documents.find(document).isEmpty()) {
      added.add(document);
    }
    try (InputStream bytes = export.read(document)) {
      documents.put(bytes);
    }
  }

  private long enter(JdbcClient db) {
    EntryTable table = new EntryTable(db);
    table.lockHead(database.dialect());
    requireBlank(table);
    Chain chain = new Chain();
    try {
      export.forEachLine((number, line) -> enter(number, line, chain, db));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    requireEnd(chain);
    table.moveHead(chain.last());
    return chain.last().number();
  }

  private void enter(long number, String line, Chain chain, JdbcClient db) {
    StoredEntry entry = ExportLine.read(line).orElseThrow(() -> export.broken(number, "JSON"));
    chain.follow(entry);
    requireSound(chain.findings(), number);
    if (chain.hasSuspect()) {
      throw export.broken(number, "recorded, author, actedFor, family, digest");
    }
    NamedDocuments.in(entry).stream()
        .filter(document -> documents.find(document).isEmpty())
        .forEach(
            document -> {
              throw export.brokenDocument(document);
            });
    new EntryTable(db).insert(entry);
    tables.apply(rooms.read(entry), db);
  }

  private void requireEnd(Chain chain) {
    if (chain.last().number() < export.manifest().head().number()) {
      throw export.truncated();
    }
    requireSound(chain.finish(export.manifest().head()), chain.last().number());
  }

  private void requireSound(List<Finding> findings, long line) {
    if (!findings.isEmpty()) {
      throw findings.getFirst() instanceof Finding.ChangedEntry(long number, String field)
          ? export.broken(number, field)
          : export.broken(line, "number, previous, erased");
    }
  }
}
