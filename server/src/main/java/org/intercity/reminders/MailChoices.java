package org.intercity.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.journal.Database;
import org.springframework.stereotype.Service;

/** How accounts want to be written to, and whether letters are sent at all. */
@Service
public class MailChoices {

  private static final String COLUMNS =
      "SELECT account, office, language, address, rhythm, chosen FROM reminder_mail";

  private final Database database;
  private final MailServer server;

  MailChoices(ReminderTables tables, MailServer server) {
    this.database = tables.database();
    this.server = server;
  }

  /** Whether a mail server is set, so that letters can be sent. */
  public boolean areSent() {
    return server.isSet();
  }

  public void choose(MailChoice choice) {
    database.write(
        db ->
            db.sql(
                    """
                    INSERT INTO reminder_mail (account, office, language, address, rhythm, chosen)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (account) DO UPDATE SET office = excluded.office,
                      language = excluded.language, address = excluded.address,
                      rhythm = excluded.rhythm, chosen = excluded.chosen
                    """)
                .params(
                    choice.recipient().account(),
                    choice.recipient().office(),
                    choice.recipient().locale().toLanguageTag(),
                    choice.address(),
                    choice.rhythm().word(),
                    choice.chosen().toString())
                .update());
  }

  public Optional<MailChoice> find(String account) {
    return database
        .reads()
        .sql(COLUMNS + " WHERE account = ?")
        .param(account)
        .query((row, _) -> choice(row))
        .optional();
  }

  List<MailChoice> list() {
    return database
        .reads()
        .sql(COLUMNS + " ORDER BY account")
        .query((row, _) -> choice(row))
        .list();
  }

  private static MailChoice choice(ResultSet row) throws SQLException {
    return new MailChoice(
        new Recipient(row.getString(1), row.getString(2), Locale.forLanguageTag(row.getString(3))),
        row.getString(4),
        MailChoice.Rhythm.find(row.getString(5)).orElse(MailChoice.Rhythm.NEVER),
        Instant.parse(row.getString(6)));
  }
}
