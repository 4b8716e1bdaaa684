package org.intercity.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.intercity.journal.Database;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;

class LettersTests {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 22);

  private static Letters letters(Database database, int minutes) {
    return new Letters(
        new ReminderTables(database),
        Clock.offset(TestRegister.CLOCK, Duration.ofMinutes(minutes)));
  }

  @OnBothDatabases
  void oneOfTwoNodesWritesALetterAndNobodyWritesItAgain(TestPlace place) {
    Database database = place.open(List.of(), List.of()).database();
    Letters one = letters(database, 0);
    Letters other = letters(database, 0);
    assertThat(one.claim("u-1", DAY)).isTrue();
    assertThat(other.claim("u-1", DAY)).isFalse();
    assertThat(other.claim("u-2", DAY)).isTrue();
    assertThat(other.claim("u-1", DAY.plusDays(1))).isTrue();
    one.written("u-1", DAY);
    assertThat(letters(database, 600).claim("u-1", DAY)).isFalse();
  }

  @OnBothDatabases
  void aLetterThatWasNotTakenIsTriedAgainAfterAWhile(TestPlace place) {
    Database database = place.open(List.of(), List.of()).database();
    Letters letters = letters(database, 0);
    assertThat(letters.claim("u-1", DAY)).isTrue();
    letters.failed("u-1", DAY);
    assertThat(letters(database, 9).claim("u-1", DAY)).isFalse();
    assertThat(letters(database, 10).claim("u-1", DAY)).isTrue();
    assertThat(letters(database, 20).claim("u-1", DAY)).isFalse();
  }

  @OnBothDatabases
  void aLetterWhoseWriterFellIsNotWrittenTwice(TestPlace place) {
    Database database = place.open(List.of(), List.of()).database();
    assertThat(letters(database, 0).claim("u-1", DAY)).isTrue();
    assertThat(letters(database, 10_000).claim("u-1", DAY)).isFalse();
  }
}
