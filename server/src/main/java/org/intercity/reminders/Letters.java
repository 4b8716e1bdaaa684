package org.intercity.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.intercity.journal.Database;
import org.springframework.stereotype.Service;

/**
 * Which letters have been written. Who claims a letter alone may write it, on whatever node; one
 * that was claimed and never confirmed is not written again, for it may have gone out.
 */
@Service
class Letters {

  private static final Duration AGAIN = Duration.ofMinutes(10);

  private final Database database;
  private final Clock clock;

  Letters(ReminderTables tables, Clock clock) {
    this.database = tables.database();
    this.clock = clock;
  }

  /** Whether the letter is the caller's to write, from here on. */
  boolean claim(String account, LocalDate day) {
    return database.write(
        db ->
            db.sql(
                            """
                        INSERT INTO reminder_letter (account, day, state, at)
                        VALUES (?, ?, 'claimed', ?) ON CONFLICT (account, day) DO NOTHING
                        """)
                        .params(account, day.toString(), clock.instant().toString())
                        .update()
                    + db.sql(
                            """
                            UPDATE reminder_letter SET state = 'claimed', at = ?
                            WHERE account = ? AND day = ? AND state = 'failed' AND at <= ?
                            """)
                        .params(
                            clock.instant().toString(),
                            account,
                            day.toString(),
                            clock.instant().minus(AGAIN).toString())
                        .update()
                == 1);
  }

  /** It went out, or there was nothing to write. */
  void written(String account, LocalDate day) {
    note(account, day, "written");
  }

  /** The server did not take it: it is tried again after a while. */
  void failed(String account, LocalDate day) {
    note(account, day, "failed");
  }

  private void note(String account, LocalDate day, String state) {
    database.write(
        db ->
            db.sql("UPDATE reminder_letter SET state = ?, at = ? WHERE account = ? AND day = ?")
                .params(state, clock.instant().toString(), account, day.toString())
                .update());
  }
}
