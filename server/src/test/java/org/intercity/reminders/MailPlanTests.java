package org.intercity.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPlanTests {

  private static final MailPlan PLAN =
      new MailPlan("a@b", "https://x.org/", DayOfWeek.MONDAY, 7, ZoneId.of("Asia/Seoul"));

  /** Seoul is nine hours ahead; 2024-11-22 is a Friday. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "daily, 2024-11-21T21:59:00Z, 2024-11-01T00:00:00Z, 2024-11-21",
        "daily, 2024-11-21T22:00:00Z, 2024-11-01T00:00:00Z, 2024-11-22",
        "daily, 2024-11-22T10:00:00Z, 2024-11-22T09:00:00Z, none",
        "daily, 2024-11-22T22:00:00Z, 2024-11-22T09:00:00Z, 2024-11-23",
        "weekly, 2024-11-22T10:00:00Z, 2024-11-01T00:00:00Z, 2024-11-18",
        "weekly, 2024-11-24T21:59:00Z, 2024-11-01T00:00:00Z, 2024-11-18",
        "weekly, 2024-11-24T22:00:00Z, 2024-11-01T00:00:00Z, 2024-11-25",
        "weekly, 2024-11-22T10:00:00Z, 2024-11-20T00:00:00Z, none",
        "never, 2024-11-22T10:00:00Z, 2024-11-01T00:00:00Z, none",
      })
  void aLetterHasItsDay(String rhythm, String now, String chosen, @Nullable String day) {
    MailChoice choice =
        new MailChoice(
            new Recipient("u-1", "gov-gn1", Locale.ENGLISH),
            "a@b",
            MailChoice.Rhythm.find(rhythm).orElseThrow(),
            Instant.parse(chosen));
    assertThat(PLAN.dayOf(choice, Instant.parse(now)))
        .isEqualTo(Optional.ofNullable(day).map(LocalDate::parse));
  }
}
