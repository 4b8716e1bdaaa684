package org.intercity.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How a transaction begins and ends on a connection; the two drivers need different ways. */
sealed interface Transaction {

  void begin(Connection connection) throws SQLException;

  void commit(Connection connection) throws SQLException;

  void rollback(Connection connection) throws SQLException;

  /** Commits what the work did, or undoes all of it and throws what the work threw. */
  default <T extends @Nullable Object> T run(
      Connection connection, StorageErrors errors, Function<JdbcClient, T> work)
      throws SQLException {
    begin(connection);
    boolean committed = false;
    try {
      T result = work.apply(errors.client(new SingleConnectionDataSource(connection, true)));
      commit(connection);
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollback(connection);
      }
    }
  }

  /**
   * In plain SQL, for SQLite: its driver begins the next transaction as it commits one, which would
   * keep other programs from writing.
   *
   * @param begin the statement that begins it
   */
  record Plain(String begin) implements Transaction {

    @Override
    public void begin(Connection connection) throws SQLException {
      Sql.run(connection, begin);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
      Sql.run(connection, "COMMIT");
    }

    /** SQLite itself may have rolled back; a connection closed in any case begins afresh. */
    @Override
    public void rollback(Connection connection) throws SQLException {
      try {
        Sql.run(connection, "ROLLBACK");
      } catch (SQLException _) {
        connection.close();
      }
    }
  }

  /**
   * By the driver, for PostgreSQL: it notices a commit that the server turned into a rollback, and
   * fetches long results piece by piece.
   */
  enum Driven implements Transaction {
    WRITE(Connection.TRANSACTION_READ_COMMITTED, false),
    SNAPSHOT(Connection.TRANSACTION_REPEATABLE_READ, true);

    private final int isolation;
    private final boolean readOnly;

    Driven(int isolation, boolean readOnly) {
      this.isolation = isolation;
      this.readOnly = readOnly;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
      connection.setTransactionIsolation(isolation);
      connection.setReadOnly(readOnly);
      connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
      connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
      if (!connection.isClosed()) {
        connection.rollback();
      }
    }
  }
}
