package org.intercity.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A register without Spring, for the tests of any room: a database, a journal with the families and
 * projections under test, and documents. Its clock stands still.
 */
public record TestRegister(Database database, Documents documents, Rooms rooms, Journal journal)
    implements AutoCloseable {

  public static final Signature OFFICER = new Signature("officer", "gwangju");
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-22T01:02:03.004Z"), ZoneOffset.UTC);

  public static TestRegister open(
      DataFolder folder,
      Optional<String> postgresUrl,
      List<EntryFamily> families,
      List<Projection> projections) {
    Database database = Databases.open(folder, postgresUrl);
    Documents documents = new Documents(folder);
    Rooms rooms = new Rooms(families, projections);
    try {
      return new TestRegister(
          database, documents, rooms, Journal.open(database, documents, rooms, CLOCK));
    } catch (RuntimeException failure) {
      database.close();
      throw failure;
    }
  }

  /** A journal on the same database whose clock goes wrong by so much. */
  public Journal journalWithClockOff(Duration by) {
    return Journal.open(database, documents, rooms, Clock.offset(CLOCK, by));
  }

  @Override
  public void close() {
    database.close();
  }
}
