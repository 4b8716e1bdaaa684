package org.intercity.journal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register's database, SQLite or PostgreSQL, opened by {@link Databases}. All writing goes
 * through {@link #write}, one transaction at a time on SQLite; whatever it throws, nothing
 * half-done stays behind.
 */
public final class Database implements AutoCloseable {

  private final Connections connections;
  private final Migrations migrations;
  private final ScopedValue<OpenWrite> writing = ScopedValue.newInstance();

  Database(Connections connections) {
    this.connections = connections;
    this.migrations = new Migrations(connections);
  }

  public Dialect dialect() {
    return connections.dialect();
  }

  /**
   * For reading only. Within {@link #write} it is the transaction's own client, so that a query
   * sees what was written just before.
   */
  public JdbcClient reads() {
    return writing.isBound() ? writing.get().db() : connections.reads();
  }

  /** Whether the caller is within {@link #write}. */
  public boolean isWriting() {
    return writing.isBound();
  }

  /**
   * Does the work in one write transaction. A call within another joins it; once such a call has
   * failed the whole transaction fails, even where the failure was caught on the way.
   */
  public <T extends @Nullable Object> T write(Function<JdbcClient, T> work) {
    return writing.isBound()
        ? writing.get().join(work)
        : connections.write(db -> begin(new OpenWrite(db), work));
  }

  private <T extends @Nullable Object> T begin(OpenWrite write, Function<JdbcClient, T> work) {
    T result = ScopedValue.where(writing, write).call(() -> work.apply(write.db()));
    write.requireWhole();
    return result;
  }

  /** Does the work on the state of one moment, whatever others write meanwhile; reading only. */
  public <T extends @Nullable Object> T snapshot(Function<JdbcClient, T> work) {
    return writing.isBound() ? work.apply(writing.get().db()) : connections.snapshot(work);
  }

  /** Brings the tables of one room, under {@code db/<room>}, up to date. */
  public void migrate(String room) {
    migrations.run(room);
  }

  /** Has the database find out how much its tables hold, after much was written. */
  void tune() {
    connections.tune();
  }

  /** Has the database let go of deleted rows' bytes, as far as it can. */
  void scrub() {
    connections.scrub();
  }

  /** Where the database is, for messages: a file, or a host and name; never a password. */
  String place() {
    return connections.place();
  }

  @Override
  public void close() {
    connections.close();
  }
}
