package org.intercity.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL database, shared by the nodes of a register. */
final class PostgresConnections implements Connections {

  /** The advisory lock of who migrates; any number that nobody else uses in the database. */
  private static final long MIGRATING = 0x1E7E_2C17L;

  private static final int OLDEST = 15;
  private static final int POOL = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PostgresUrl address;
  private final StorageErrors errors;
  private final DataSource opening;
  private final HikariDataSource pool;
  private final DataSource pooled;
  private final JdbcClient reads;

  PostgresConnections(PostgresUrl address) {
    this.address = address;
    this.errors = new StorageErrors(address.place());
    this.opening = new CheckedConnections(source(), this::requireSettings);
    requireReachable();
    this.pool = pool();
    this.pooled = new ExplainedConnections(pool, errors);
    this.reads = errors.client(pooled);
  }

  private DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(address.jdbc());
    } catch (IllegalArgumentException malformed) {
      throw new UserError("journal.postgres.address");
    }
    address.user().ifPresent(source::setUser);
    address.password().ifPresent(source::setPassword);
    source.setApplicationName("intercity");
    source.setConnectTimeout((int) PATIENCE.toSeconds());
    source.setTcpKeepAlive(true);
    return source;
  }

  private void requireReachable() {
    try (Connection _ = opening.getConnection()) {
      // asked for its settings, and that is all
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  private void requireSettings(Connection connection) throws SQLException {
    int version = connection.getMetaData().getDatabaseMajorVersion();
    if (version < OLDEST) {
      throw new UserError("journal.postgres.old", place(), version, OLDEST);
    }
    Sql.run(connection, "SET synchronous_commit = on");
    requireSetting(connection, "synchronous_commit", "on");
    requireSetting(connection, "fsync", "on");
    requireSetting(connection, "server_encoding", "UTF8");
  }

  private void requireSetting(Connection connection, String name, String required)
      throws SQLException {
    String actual = Sql.ask(connection, "SHOW " + name);
    if (!actual.equals(required)) {
      throw new UserError("journal.postgres.setting", place(), name, actual, required);
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("postgresql");
    config.setDataSource(opening);
    config.setMaximumPoolSize(POOL);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return new HikariDataSource(config);
  }

  @Override
  public Dialect dialect() {
    return Dialect.POSTGRESQL;
  }

  @Override
  public String place() {
    return address.place();
  }

  @Override
  public JdbcClient reads() {
    return reads;
  }

  @Override
  public <T extends @Nullable Object> T write(Function<JdbcClient, T> work) {
    return in(Transaction.Driven.WRITE, work);
  }

  @Override
  public <T extends @Nullable Object> T snapshot(Function<JdbcClient, T> work) {
    return in(Transaction.Driven.SNAPSHOT, work);
  }

  private <T extends @Nullable Object> T in(Transaction transaction, Function<JdbcClient, T> work) {
    try (Connection connection = pooled.getConnection()) {
      return transaction.run(connection, errors, work);
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  @Override
  public DataSource forMigrations() {
    return opening;
  }

  /**
   * Under a lock of our own: Flyway's begins only after it has made its table, which two programs
   * that open an empty database at once would both try.
   */
  @Override
  public void alone(Runnable work) {
    try (Connection connection = opening.getConnection()) {
      Sql.run(connection, "SELECT pg_advisory_lock(" + MIGRATING + ")");
      try {
        work.run();
      } finally {
        Sql.run(connection, "SELECT pg_advisory_unlock(" + MIGRATING + ")");
      }
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  /** PostgreSQL counts by itself. */
  @Override
  public void tune() {}

  @Override
  public void scrub() {
    try (Connection connection = pooled.getConnection()) {
      // derived tables too, and what was sampled of them: they held what was erased
      Sql.run(connection, "VACUUM (ANALYZE)");
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
