package org.intercity.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intercity.journal.Database;
import org.intercity.journal.Signature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who was shown whose personal data. It is written before anything is shown, and kept for a set
 * time. It is no entry of the journal: it tells nothing of ties, and it has to go again.
 */
@Service
public final class Looks {

  private static final char BETWEEN = ',';

  private final Database database;
  private final Clock clock;
  private final Duration kept;
  private volatile Instant swept = Instant.EPOCH;

  Looks(Database database, Clock clock, @Value("${intercity.looks-kept-days:365}") int keptDays) {
    this.database = database;
    this.clock = clock;
    this.kept = Duration.ofDays(keptDays);
  }

  /** On what the data was shown. */
  public enum Purpose {
    PAGE,
    LIST,
    CSV,
    VCARD;

    /** The last part of a message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One look.
   *
   * @param people how many were shown with it
   */
  public record Look(Instant at, String account, Purpose purpose, int people) {}

  /** Notes that an account was shown the data of people; of nobody, nothing. */
  public void note(Signature who, Purpose purpose, Collection<ItemId> people) {
    if (people.isEmpty()) {
      return;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String shown =
        people.stream().map(ItemId::toString).distinct().collect(Collectors.joining(",", ",", ","));
    database.write(
        db -> {
          db.sql(
                  "INSERT INTO exchange_look (at, account, office, purpose, people)"
                      + " VALUES (?, ?, ?, ?, ?)")
              .params(now.toString(), who.author(), who.actedFor(), purpose.word(), shown)
              .update();
          return sweep(now, db);
        });
  }

  /** Once a day what is older than the set time goes. */
  private boolean sweep(Instant now, JdbcClient db) {
    if (Duration.between(swept, now).compareTo(Duration.ofDays(1)) >= 0) {
      db.sql("DELETE FROM exchange_look WHERE at < ?").param(now.minus(kept).toString()).update();
      swept = now;
    }
    return true;
  }

  /** Who looked at any of these people, the newest look first. */
  public List<Look> at(String office, Collection<ItemId> people, int limit) {
    String any =
        people.stream()
            .map(id -> "people LIKE '%," + id + ",%'")
            .collect(Collectors.joining(" OR ", "(", ")"));
    return people.isEmpty()
        ? List.of()
        : database
            .reads()
            .sql(
                "SELECT at, account, purpose, people FROM exchange_look WHERE office = :office AND "
                    + any
                    + " ORDER BY at DESC LIMIT :limit")
            .param("office", office)
            .param("limit", limit)
            .query(
                (row, _) ->
                    new Look(
                        Instant.parse(row.getString(1)),
                        row.getString(2),
                        Purpose.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        (int) row.getString(4).chars().filter(c -> c == BETWEEN).count() - 1))
            .list();
  }

  public int keptDays() {
    return (int) kept.toDays();
  }
}
