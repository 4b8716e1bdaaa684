package org.intercity.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * One SQLite file: a single connection that writes and a few that read beside it. Other programs
 * may open the file at the same time; the write-ahead log lets them.
 */
final class SqliteConnections implements Connections {

  /** How long another program may hold the file before this one gives up. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int READERS = 4;

  /** After so many writes it is looked whether a table has grown much. */
  private static final int LOOKS_AFTER = 64;

  /** Counts what was never counted or has grown tenfold, each table within a set effort. */
  private static final String COUNT_WHAT_GREW = "PRAGMA optimize = 0x10002";

  private static final Logger LOG = LoggerFactory.getLogger(SqliteConnections.class);

  private static final Transaction SNAPSHOT = new Transaction.Plain("BEGIN");

  /** What a durable register needs of each connection, in SQLite's own words. */
  private static final Map<String, String> REQUIRED =
      Map.of("journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "secure_delete", "1");

  private final Path file;
  private final Duration patience;
  private final StorageErrors errors;
  private final DataSource opening;
  private final HikariDataSource pool;
  private final JdbcClient reads;
  private final OneWriter writer;
  private final AtomicInteger writes = new AtomicInteger();

  SqliteConnections(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
    this.errors = new StorageErrors(file.toString());
    this.opening = opening(false);
    createFolder();
    this.writer = new OneWriter(opening, errors);
    this.pool = pool();
    this.reads = errors.client(new ExplainedConnections(pool, errors));
  }

  private void createFolder() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException failure) {
      throw StorageErrors.explain(file, failure);
    }
  }

  private DataSource opening(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) patience.toMillis());
    Properties pragmas = config.toProperties();
    SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig(pragmas));
    source.setUrl("jdbc:sqlite:" + file);
    return new CheckedConnections(
        source,
        connection -> {
          Sql.run(connection, "PRAGMA secure_delete = ON");
          Sql.run(connection, "PRAGMA query_only = " + (readOnly ? "ON" : "OFF"));
          requireSettings(connection);
        });
  }

  private void requireSettings(Connection connection) throws SQLException {
    for (Map.Entry<String, String> required : REQUIRED.entrySet()) {
      String actual = Sql.ask(connection, "PRAGMA " + required.getKey());
      if (!actual.equalsIgnoreCase(required.getValue())) {
        throw new UserError(
            "journal.sqlite.setting",
            file.toString(),
            required.getKey(),
            actual,
            required.getValue());
      }
    }
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setPoolName("sqlite-readers");
    config.setDataSource(opening(true));
    config.setMaximumPoolSize(READERS);
    config.setMinimumIdle(1);
    config.setInitializationFailTimeout(-1);
    config.setConnectionTimeout(patience.toMillis());
    return new HikariDataSource(config);
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public JdbcClient reads() {
    return reads;
  }

  @Override
  public <T extends @Nullable Object> T write(Function<JdbcClient, T> work) {
    T done = writer.write(work);
    if (writes.incrementAndGet() % LOOKS_AFTER == 0) {
      tune();
    }
    return done;
  }

  @Override
  public <T extends @Nullable Object> T snapshot(Function<JdbcClient, T> work) {
    try (Connection connection = new ExplainedConnections(pool, errors).getConnection()) {
      return SNAPSHOT.run(connection, errors, work);
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  @Override
  public DataSource forMigrations() {
    return opening;
  }

  @Override
  public void alone(Runnable work) {
    MigrationLock.hold(file.resolveSibling(file.getFileName() + ".migrating"), work);
  }

  /**
   * What is known of the tables' sizes is read when a connection opens, so those that read are
   * replaced. What was written stays written where this fails; queries are slower then.
   */
  @Override
  public void tune() {
    try {
      writer.outsideTransactions(COUNT_WHAT_GREW);
      pool.getHikariPoolMXBean().softEvictConnections();
    } catch (RuntimeException failure) {
      LOG.warn("queries may be slow: the tables could not be counted", failure);
    }
  }

  /**
   * The counts are taken anew, for they hold samples of what was deleted; the log may still hold it
   * too, so it is written back and cut to nothing.
   */
  @Override
  public void scrub() {
    writer.outsideTransactions("PRAGMA analysis_limit = 1000");
    writer.outsideTransactions("ANALYZE");
    writer.outsideTransactions("PRAGMA wal_checkpoint(TRUNCATE)");
  }

  @Override
  public void close() {
    pool.close();
    writer.close();
  }
}
