package org.intercity.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Whether the register is what its journal says: every digest computed again, every derived table
 * built again elsewhere and compared row by row, every document read. It changes nothing.
 */
public final class JournalVerification {

  private final Database database;
  private final Documents documents;
  private final Rooms rooms;

  public JournalVerification(Database database, Documents documents, Rooms rooms) {
    this.database = database;
    this.documents = documents;
    this.rooms = rooms;
  }

  /**
   * What came of it.
   *
   * @param entries how many were followed
   * @param tables how many were compared; none where the chain is broken, for they would be built
   *     from what cannot be trusted
   */
  public record Report(long entries, int tables, List<Finding> findings) {

    public boolean isWhole() {
      return findings.isEmpty();
    }
  }

  /** Verifies the state of one moment, while others may go on appending. */
  public Report run() {
    return database.snapshot(
        db -> {
          List<Finding> findings = new ArrayList<>(followChain(db));
          boolean trusted = findings.isEmpty();
          List<String> tables = trusted ? tables() : List.of();
          findings.addAll(findInDocuments(db));
          if (trusted) {
            findings.addAll(compare(db, tables));
          }
          return new Report(new EntryTable(db).count(), tables.size(), findings);
        });
  }

  private static List<Finding> followChain(JdbcClient db) {
    EntryTable table = new EntryTable(db);
    Chain chain = new Chain();
    try (Stream<StoredEntry> entries = table.all()) {
      entries.forEach(chain::follow);
    }
    return chain.finish(table.head());
  }

  private List<Finding> findInDocuments(JdbcClient db) {
    try (Stream<StoredEntry> entries = new EntryTable(db).all()) {
      return entries
          .flatMap(
              entry ->
                  NamedDocuments.in(entry).stream()
                      .flatMap(document -> findIn(entry.number(), document).stream()))
          .toList();
    }
  }

  private Optional<Finding> findIn(long number, Digest document) {
    Optional<Path> stored = documents.find(document);
    if (stored.isEmpty()) {
      return Optional.of(new Finding.MissingDocument(number, document));
    }
    return documents.isWhole(document, stored.get())
        ? Optional.empty()
        : Optional.of(new Finding.ChangedDocument(number, document));
  }

  private List<String> tables() {
    return rooms.projections().stream()
        .flatMap(projection -> projection.tables().stream())
        .toList();
  }

  private List<Finding> compare(JdbcClient db, List<String> tables) {
    try {
      Path folder = Files.createTempDirectory("intercity-verify-");
      try (Database scratch = Databases.open(new DataFolder(folder), Optional.empty())) {
        rebuild(db, scratch);
        return scratch.snapshot(copy -> compare(db, copy, tables));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException failure) {
      throw StorageErrors.explain(Path.of(System.getProperty("java.io.tmpdir")), failure);
    }
  }

  private void rebuild(JdbcClient db, Database scratch) {
    DerivedTables derived = new DerivedTables(rooms);
    derived.migrate(scratch);
    scratch.write(
        copy -> {
          EntryTable headers = new EntryTable(copy);
          try (Stream<StoredEntry> entries = new EntryTable(db).all()) {
            entries.forEach(
                entry -> {
                  headers.insertHeader(entry);
                  derived.apply(rooms.read(entry), copy);
                });
          }
          return true;
        });
  }

  private List<Finding> compare(JdbcClient db, JdbcClient copy, List<String> tables) {
    TableComparison comparison = new TableComparison(database.dialect(), db, copy);
    return tables.stream().flatMap(table -> comparison.findDifference(table).stream()).toList();
  }
}
