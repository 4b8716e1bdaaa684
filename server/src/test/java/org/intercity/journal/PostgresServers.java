package org.intercity.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The ways to a PostgreSQL server on a developer's machine, tried in order. */
final class PostgresServers {

  private static final List<String> REASONS = new ArrayList<>();

  private PostgresServers() {}

  /** The address of a server whose user may create databases. */
  static Optional<String> find() {
    Optional<String> found =
        Optional.ofNullable(System.getenv("INTERCITY_TEST_POSTGRES_URL"))
            .filter(url -> !url.isBlank())
            .or(() -> tried("zonky's embedded PostgreSQL", PostgresServers::embedded))
            .or(() -> tried("Debian's PostgreSQL", DebianPostgres::start));
    if (found.isEmpty()) {
      System.err.println("No PostgreSQL for tests: " + reasons());
    }
    return found;
  }

  static String reasons() {
    return String.join("; ", REASONS);
  }

  private static Optional<String> tried(String name, Callable<String> way) {
    try {
      return Optional.of(way.call());
    } catch (Exception | LinkageError failure) {
      REASONS.add(name + ": " + failure.getMessage());
      return Optional.empty();
    }
  }

  private static String embedded() throws IOException {
    requireNamespaces();
    EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    return "postgres://postgres:postgres@localhost:" + server.getPort() + "/postgres";
  }

  /** PostgreSQL refuses root, and zonky then hides root in a user namespace. */
  private static void requireNamespaces() throws IOException {
    if ("root".equals(System.getProperty("user.name"))) {
      try {
        if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
          throw new IOException("root, and user namespaces (unshare -U) are forbidden here");
        }
      } catch (InterruptedException interrupted) {
        throw new IOException("interrupted", interrupted);
      }
    }
  }
}
