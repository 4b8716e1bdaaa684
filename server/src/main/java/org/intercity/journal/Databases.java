package org.intercity.journal;

import java.util.Optional;

/** Opens the register's database, wherever it is kept, with the journal's own tables in it. */
public final class Databases {

  private Databases() {}

  /**
   * PostgreSQL where its address is given, else the SQLite file in the folder, which is created
   * when missing.
   */
  public static Database open(DataFolder folder, Optional<String> postgresUrl) {
    return open(
        postgresUrl.isPresent()
            ? new PostgresConnections(PostgresUrl.of(postgresUrl.get()))
            : new SqliteConnections(folder.database(), SqliteConnections.PATIENCE));
  }

  private static Database open(Connections connections) {
    Database database = new Database(connections);
    try {
      database.migrate("journal");
      return database;
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }
}
