package org.intercity.journal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register's truth: numbered entries, each chained to the one before by its digest. Entries are
 * only ever added; a payload can be erased where the law asks, and the chain still verifies.
 */
public final class Journal {

  private final Database database;
  private final Documents documents;
  private final Rooms rooms;
  private final DerivedTables tables;
  private final Clock clock;
  private final Salts salts;

  Journal(Database database, Documents documents, Rooms rooms, Clock clock, Salts salts) {
    this.database = database;
    this.documents = documents;
    this.rooms = rooms;
    this.tables = new DerivedTables(rooms);
    this.clock = clock;
    this.salts = salts;
  }

  /** Opens the journal, with the rooms' tables up to date and rebuilt where they were revised. */
  public static Journal open(Database database, Documents documents, Rooms rooms, Clock clock) {
    Journal journal = new Journal(database, documents, rooms, clock, Salts.random());
    journal.prepareTables();
    return journal;
  }

  void prepareTables() {
    tables.migrate(database);
    if (tables.anyRevised(database.reads())) {
      database.write(
          db -> {
            new EntryTable(db).lockHead(database.dialect());
            if (tables.anyRevised(db)) {
              tables.rebuild(db);
            }
            return true;
          });
    }
    database.tune();
  }

  /** Enters the drafts in their order, all or none. */
  public List<Entry> append(Signature by, List<Draft> drafts) {
    return append(by, _ -> drafts);
  }

  /**
   * Enters what {@code decide} drafts, all or none. While it decides nobody else appends, here or
   * on another node, and its client sees every entry before; where it drafts nothing, nothing is
   * written.
   */
  public List<Entry> append(Signature by, Function<JdbcClient, List<Draft>> decide) {
    return database.write(
        db -> {
          new EntryTable(db).lockHead(database.dialect());
          return enter(by, decide.apply(db), db);
        });
  }

  private List<Entry> enter(Signature by, List<Draft> drafts, JdbcClient db) {
    EntryTable table = new EntryTable(db);
    List<Entry> entered = new ArrayList<>();
    for (Draft draft : drafts) {
      EntryFamily family = rooms.requireWritable(draft.family());
      StoredEntry stored =
          StoredEntry.seal(table.head(), clock.instant(), by, family, draft, salts.next());
      table.insert(stored);
      table.moveHead(stored.head());
      Entry entry = rooms.read(stored);
      tables.apply(entry, db);
      entered.add(entry);
    }
    return List.copyOf(entered);
  }

  /**
   * Erases an entry's payload and salt, and the document it named unless another entry names it
   * too. A tombstone is entered that says so, and all derived tables are rebuilt without what is
   * gone.
   */
  public void erase(Signature by, long number, String reason) {
    erase(by, reason, _ -> List.of(new ToErase(number, null)));
  }

  /**
   * An entry that is to be erased.
   *
   * @param what the number of what it was about, so that it can be said of it that it is gone; null
   *     where it has none
   */
  public record ToErase(long entry, @Nullable String what) {}

  /**
   * Erases several entries at once, each with its tombstone, or none.
   *
   * @param which tells the entries, in the transaction that erases them; where it tells none,
   *     nothing is written
   * @return the entries that are gone
   */
  public List<Long> erase(Signature by, String reason, Function<JdbcClient, List<ToErase>> which) {
    List<ToErase> gone = new ArrayList<>();
    List<Digest> orphans =
        database.write(
            db -> {
              new EntryTable(db).lockHead(database.dialect());
              gone.addAll(which.apply(db));
              return erase(by, reason, gone, db);
            });
    if (!gone.isEmpty()) {
      orphans.forEach(documents::remove);
      database.scrub();
    }
    return gone.stream().map(ToErase::entry).toList();
  }

  /** The documents that no entry names any more. */
  private List<Digest> erase(Signature by, String reason, List<ToErase> goes, JdbcClient db) {
    EntryTable table = new EntryTable(db);
    List<StoredEntry> erased = new ArrayList<>();
    for (ToErase each : goes) {
      erased.add(requireErasable(table, each.entry()));
      table.erase(each.entry());
    }
    if (!goes.isEmpty()) {
      enter(
          by,
          goes.stream().map(each -> Erasure.draft(each.entry(), reason, each.what())).toList(),
          db);
      tables.rebuild(db);
    }
    return erased.stream()
        .flatMap(entry -> NamedDocuments.in(entry).stream())
        .distinct()
        .filter(document -> !table.isNamed(document))
        .toList();
  }

  private static StoredEntry requireErasable(EntryTable table, long number) {
    StoredEntry entry =
        table
            .find(number)
            .orElseThrow(
                () -> new UserError("journal.erase.unknown", number, table.head().number()));
    if (entry.header().family().equals(Erasure.NAME)) {
      throw new UserError("journal.erase.tombstone", number);
    }
    if (entry.payload().isEmpty()) {
      throw new UserError("journal.erase.again", number);
    }
    return entry;
  }

  public Optional<Entry> find(long number) {
    return new EntryTable(database.reads()).find(number).map(rooms::read);
  }

  /** The tombstone that says when and why an entry was erased; empty where it was not. */
  public Optional<Entry> findErasure(long number) {
    return new EntryTable(database.reads()).findErasure(number).map(rooms::read);
  }

  /** Entries whose payload holds any of these texts, the oldest first. */
  public List<Entry> mentioning(List<String> texts, int limit) {
    return new EntryTable(database.reads())
        .mentioning(texts, limit).stream().map(rooms::read).toList();
  }

  /**
   * Whether an entry that may be read in this scope names the document; what none names, or none
   * any more, is not shown.
   */
  public boolean names(Scope scope, Digest document) {
    return new EntryTable(database.reads()).isNamed(scope, document);
  }

  /** Entries in order, from the one of that number on. */
  public List<Entry> list(long from, int limit) {
    return new EntryTable(database.reads()).page(from, limit).stream().map(rooms::read).toList();
  }

  /** The number of the newest entry recorded before an instant; 0 where there is none. */
  public long headBefore(Instant instant) {
    return new EntryTable(database.reads()).headBefore(instant);
  }

  /** The newest entry's number; 0 while the journal is blank. */
  public long head() {
    return new EntryTable(database.reads()).head().number();
  }
}
