package org.intercity.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intercity.journal.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The batches that offices entered, each seen by its own. */
@Service
public class Batches {

  private static final String SELECT =
      "SELECT author, recorded, data, entry, taken_back, by_author, reason FROM import_batch"
          + " WHERE office = ?";

  private static final RowMapper<Kept> KEPT =
      (row, _) -> {
        long back = row.getLong("taken_back");
        return new Kept(
            Payloads.batch(row.getString("data")),
            row.getString("author"),
            Instant.parse(row.getString("recorded")),
            row.getLong("entry"),
            back == 0 ? null : new Back(back, row.getString("by_author"), row.getString("reason")));
      };

  private final Database database;

  Batches(Database database) {
    this.database = database;
  }

  /**
   * A batch as the journal has it.
   *
   * @param entry the number of its own entry; those it covers follow
   * @param back null while it counts
   */
  public record Kept(
      Batch batch, String author, Instant recorded, long entry, @Nullable Back back) {}

  /** That it was taken back, by whom and why. */
  public record Back(long entry, String author, String reason) {}

  /** A piece of them, the newest first. */
  public List<Kept> list(String office, int size, int skip) {
    return database
        .reads()
        .sql(SELECT + " ORDER BY number DESC LIMIT ? OFFSET ?")
        .params(office, size, skip)
        .query(KEPT)
        .list();
  }

  public int count(String office) {
    return database
        .reads()
        .sql("SELECT COUNT(*) FROM import_batch WHERE office = ?")
        .param(office)
        .query(Integer.class)
        .single();
  }

  public Optional<Kept> find(String office, int number) {
    return find(database.reads(), office, number);
  }

  static Optional<Kept> find(JdbcClient db, String office, int number) {
    return db.sql(SELECT + " AND number = ?").params(office, number).query(KEPT).optional();
  }

  static int next(JdbcClient db) {
    return 1
        + db.sql("SELECT COALESCE(MAX(number), 0) FROM import_batch").query(Integer.class).single();
  }
}
