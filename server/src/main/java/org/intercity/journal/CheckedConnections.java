package org.intercity.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that are asked for their settings before anybody uses them. */
final class CheckedConnections extends DelegatingDataSource {

  private final Check check;

  /** Refuses a connection by throwing. */
  @FunctionalInterface
  interface Check {
    void require(Connection connection) throws SQLException;
  }

  CheckedConnections(DataSource opening, Check check) {
    super(opening);
    this.check = check;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      check.require(connection);
      return connection;
    } catch (SQLException | RuntimeException refused) {
      connection.close();
      throw refused;
    }
  }
}
