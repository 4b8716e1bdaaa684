package org.intercity.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose failure to open reaches the user in words. */
final class ExplainedConnections extends DelegatingDataSource {

  private final StorageErrors errors;

  ExplainedConnections(DataSource opening, StorageErrors errors) {
    super(opening);
    this.errors = errors;
  }

  @Override
  public Connection getConnection() {
    try {
      return super.getConnection();
    } catch (SQLException failure) {
      throw errors.explain(failure);
    }
  }
}
