package org.intercity.journal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of all rooms, kept in step with the journal and rebuilt from it when need be. */
final class DerivedTables {

  private static final int PAGE = 500;

  private final Rooms rooms;

  DerivedTables(Rooms rooms) {
    this.rooms = rooms;
  }

  void migrate(Database database) {
    rooms.projections().stream().map(Projection::room).forEach(database::migrate);
  }

  void apply(Entry entry, JdbcClient db) {
    rooms.projections().forEach(projection -> projection.apply(entry, db));
  }

  /** Whether a room's tables have changed their form since they were built. */
  boolean anyRevised(JdbcClient db) {
    return rooms.projections().stream().anyMatch(projection -> isRevised(projection, db));
  }

  private static boolean isRevised(Projection projection, JdbcClient db) {
    Optional<Integer> built =
        db.sql("SELECT revision FROM journal_projection WHERE room = ?")
            .param(projection.room())
            .query(Integer.class)
            .optional();
    return built.isEmpty() || built.get() != projection.revision();
  }

  /**
   * Empties all derived tables and applies the whole journal again: every room's, for they may
   * refer to one another.
   */
  void rebuild(JdbcClient db) {
    rooms.projections().reversed().stream()
        .flatMap(projection -> projection.tables().stream())
        .forEach(table -> db.sql("DELETE FROM " + table).update());
    replay(db);
    rooms.projections().forEach(projection -> note(projection, db));
  }

  private void replay(JdbcClient db) {
    EntryTable entries = new EntryTable(db);
    long from = 1;
    List<StoredEntry> page = entries.page(from, PAGE);
    while (!page.isEmpty()) {
      page.forEach(stored -> apply(rooms.read(stored), db));
      from = page.getLast().number() + 1;
      page = entries.page(from, PAGE);
    }
  }

  private static void note(Projection projection, JdbcClient db) {
    db.sql(
            """
            INSERT INTO journal_projection (room, revision) VALUES (?, ?)
            ON CONFLICT (room) DO UPDATE SET revision = excluded.revision
            """)
        .params(projection.room(), projection.revision())
        .update();
  }
}
