package org.intercity.journal;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.intercity.words.UserError;

/** The tables of each room, brought up to date by Flyway; each room has a history of its own. */
final class Migrations {

  private final Connections connections;

  Migrations(Connections connections) {
    this.connections = connections;
  }

  void run(String room) {
    connections.alone(() -> migrate(room));
  }

  private void migrate(String room) {
    try {
      Flyway.configure()
          .dataSource(connections.forMigrations())
          .locations("classpath:db/" + room)
          .failOnMissingLocations(true)
          .validateMigrationNaming(true)
          .table(room + "_migrations")
          // the database is not empty when the second room comes; its history still begins at 0
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .placeholders(connections.dialect().placeholders())
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayValidateException differs) {
      throw new UserError("journal.newer.tables", connections.place(), room);
    } catch (FlywayException failure) {
      throw new StorageErrors(connections.place()).explain(failure);
    }
  }
}
