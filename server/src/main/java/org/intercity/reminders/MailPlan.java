package org.intercity.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters are written, and from where.
 *
 * @param from the sender
 * @param address of the desk, for links; without links where it is empty
 * @param day the day of the weekly letter
 * @param hour from which hour of the day on
 */
@ConfigurationProperties("intercity.mail")
record MailPlan(
    @DefaultValue("intercity@localhost") String from,
    @DefaultValue("") String address,
    @DefaultValue("MONDAY") DayOfWeek day,
    @DefaultValue("7") int hour,
    @DefaultValue("UTC") ZoneId zone) {

  MailPlan {
    address = address.replaceFirst("/+$", "");
  }

  /** The day whose letter is to be written by now; empty where its rhythm has none yet. */
  Optional<LocalDate> dayOf(MailChoice choice, Instant now) {
    ZonedDateTime here = now.atZone(zone);
    LocalDate begun = here.getHour() < hour ? here.toLocalDate().minusDays(1) : here.toLocalDate();
    LocalDate due =
        choice.rhythm() == MailChoice.Rhythm.DAILY
            ? begun
            : begun.with(TemporalAdjusters.previousOrSame(day));
    return Optional.of(due)
        .filter(_ -> choice.rhythm() != MailChoice.Rhythm.NEVER)
        .filter(each -> !each.atTime(hour, 0).atZone(zone).toInstant().isBefore(choice.chosen()));
  }
}
