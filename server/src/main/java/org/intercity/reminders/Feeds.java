package org.intercity.reminders;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.intercity.journal.Database;
import org.springframework.stereotype.Service;

/** Private addresses of calendars, one an account. Only their digests are kept. */
@Service
public class Feeds {

  private static final int BYTES = 24;

  private final Database database;
  private final Standing standing;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Feeds(ReminderTables tables, Standing standing, Clock clock) {
    this.database = tables.database();
    this.standing = standing;
    this.clock = clock;
  }

  /** Makes an account's address; the one it had before is dead from here on. */
  public String make(Recipient recipient) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    database.write(
        db -> {
          db.sql("DELETE FROM reminder_feed WHERE account = ?").param(recipient.account()).update();
          return db.sql(
                  "INSERT INTO reminder_feed (account, digest, office, language, made)"
                      + " VALUES (?, ?, ?, ?, ?)")
              .params(
                  recipient.account(),
                  digest(token),
                  recipient.office(),
                  recipient.locale().toLanguageTag(),
                  clock.instant().toString())
              .update();
        });
    return token;
  }

  /** Takes an account's address its force. */
  public void revoke(String account) {
    database.write(
        db -> db.sql("DELETE FROM reminder_feed WHERE account = ?").param(account).update());
  }

  /** Since when an account has an address; empty where it has none. */
  public Optional<Instant> since(String account) {
    return database
        .reads()
        .sql("SELECT made FROM reminder_feed WHERE account = ?")
        .param(account)
        .query(String.class)
        .optional()
        .map(Instant::parse);
  }

  /** Whose address it is; empty where it is nobody's, any more. */
  Optional<Recipient> find(String token) {
    String asked = digest(token);
    return database
        .reads()
        .sql("SELECT account, office, language, digest FROM reminder_feed WHERE digest = ?")
        .param(asked)
        .query(
            (row, _) ->
                isSame(asked, row.getString(4))
                    ? Optional.of(
                        new Recipient(
                            row.getString(1),
                            row.getString(2),
                            Locale.forLanguageTag(row.getString(3))))
                    : Optional.<Recipient>empty())
        .optional()
        .flatMap(found -> found)
        .filter(standing::holds);
  }

  /** Compared in a time that does not tell how much of it is right. */
  private static boolean isSame(String asked, String kept) {
    return MessageDigest.isEqual(
        asked.getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
  }

  private static String digest(String token) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
