package org.intercity.reminders;

import org.intercity.journal.Database;
import org.springframework.stereotype.Component;

/** The tables of this room, brought up to date. They hold what goes with an account. */
@Component
record ReminderTables(Database database) {

  ReminderTables {
    database.migrate("reminders");
  }
}
