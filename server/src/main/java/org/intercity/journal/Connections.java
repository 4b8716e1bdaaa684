package org.intercity.journal;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How one of the two databases is reached: its readers, its writers and its settings. */
sealed interface Connections extends AutoCloseable permits SqliteConnections, PostgresConnections {

  Dialect dialect();

  String place();

  JdbcClient reads();

  <T extends @Nullable Object> T write(Function<JdbcClient, T> work);

  <T extends @Nullable Object> T snapshot(Function<JdbcClient, T> work);

  /** Connections for Flyway, which opens and closes its own. */
  DataSource forMigrations();

  /** Does the work while no other program migrates the same database. */
  void alone(Runnable work);

  /** Has the planner of queries count what the tables hold, where it has not lately. */
  void tune();

  /** Has the database let go of deleted rows' bytes, those it took as samples among them. */
  void scrub();

  @Override
  void close();
}
