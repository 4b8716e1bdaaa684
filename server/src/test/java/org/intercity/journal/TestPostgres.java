package org.intercity.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * The PostgreSQL server of this test run, started once: the one that INTERCITY_TEST_POSTGRES_URL
 * names, else zonky's embedded one, else Debian's binaries.
 */
final class TestPostgres {

  private static final Optional<String> SERVER = PostgresServers.find();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private TestPostgres() {}

  /** One database of its own on the server. */
  record Fresh(String server, String name) {

    String url() {
      return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    void drop() {
      run(server, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
  }

  static Fresh requireFresh() {
    if (SERVER.isEmpty()) {
      String reason = "PostgreSQL tests skipped: " + PostgresServers.reasons();
      if ("true".equals(System.getenv("INTERCITY_CI"))) {
        throw new AssertionError(reason);
      }
      Assumptions.abort(reason);
    }
    Fresh fresh =
        new Fresh(
            SERVER.orElseThrow(),
            "intercity_test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet());
    run(fresh.server(), "CREATE DATABASE " + fresh.name() + " TEMPLATE template0 ENCODING 'UTF8'");
    return fresh;
  }

  private static void run(String server, String sql) {
    PostgresUrl address = PostgresUrl.of(server);
    try (Connection connection =
        DriverManager.getConnection(
            address.jdbc(), address.user().orElse(null), address.password().orElse(null))) {
      Sql.run(connection, sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
