package org.intercity.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The single connection through which this program writes a SQLite file. Writers queue here, in
 * order; those of other programs are waited for by SQLite.
 */
final class OneWriter implements AutoCloseable {

  private static final Transaction WRITE = new Transaction.Plain("BEGIN IMMEDIATE");

  private final DataSource opening;
  private final StorageErrors errors;
  private final ReentrantLock turn = new ReentrantLock(true);
  private Connection connection;

  OneWriter(DataSource opening, StorageErrors errors) {
    this.opening = opening;
    this.errors = errors;
    this.connection = open();
  }

  private Connection open() {
    try {
      return opening.getConnection();
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }

  <T extends @Nullable Object> T write(Function<JdbcClient, T> work) {
    turn.lock();
    try {
      if (connection.isClosed()) {
        connection = open();
      }
      return WRITE.run(connection, errors, work);
    } catch (SQLException failure) {
      throw errors.explain(failure);
    } finally {
      turn.unlock();
    }
  }

  void outsideTransactions(String sql) {
    turn.lock();
    try {
      Sql.run(connection, sql);
    } catch (SQLException failure) {
      throw errors.explain(failure);
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void close() {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException failure) {
      throw errors.explain(failure);
    } finally {
      turn.unlock();
    }
  }
}
