package org.intercity.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.intercity.journal.Database;
import org.intercity.journal.Journal;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The register, as it is known now or as it was known before. */
@Service
public class Register {

  private final Database database;
  private final Journal journal;
  private final Object following = new Object();
  private volatile Present present = Present.unread();

  Register(Database database, Journal journal) {
    this.database = database;
    this.journal = journal;
  }

  /** As known now. */
  public RegisterView now() {
    return database.isWriting()
        ? within(database.reads())
        : new RegisterView(database.reads(), this::present);
  }

  /** What is kept in memory, after whatever was entered since has been read. */
  private Present present() {
    Present last = present;
    if (last.holds(database.reads())) {
      return last;
    }
    synchronized (following) {
      present = database.snapshot(present::followed);
      return present;
    }
  }

  /** Ties that have the words, as known now, in their order. */
  public Hits find(Asked asked, int size, int skip) {
    return TieWords.TABLE.find(
        database.reads(), List.of(TieWords.OFFICE), TieWords.SORT, asked, size, skip);
  }

  /** As known at the end of a day, UTC: what was said then. */
  public RegisterView knownOn(LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new RegisterView(database.reads(), journal.headBefore(end));
  }

  /** The day of the first entry, UTC; empty while there is none. Before it nothing was known. */
  public Optional<LocalDate> begun() {
    return journal.find(1).map(first -> LocalDate.ofInstant(first.recorded(), ZoneOffset.UTC));
  }

  /** As the entries before a change being decided say, within its transaction. */
  public static RegisterView within(JdbcClient transaction) {
    return new RegisterView(transaction, Long.MAX_VALUE);
  }
}
