package org.intercity.reminders;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.intercity.duties.Happening;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;

/**
 * Happenings as iCalendar, whole days without alarms.
 *
 * @param office part of every UID, so that the calendars of two offices never mix
 * @param address of the desk, without a slash at its end
 */
record FeedCalendar(String office, String address, Words words) {

  private static final int LINE = 24;

  String of(List<Happening> happenings, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(
        "-//Intercity//Calendar//" + words.locale().getLanguage().toUpperCase(Locale.ROOT));
    calendar.setName(words.say("reminders.feed.name"));
    for (Happening happening : happenings) {
      EdtfDate days = happening.days();
      if (days != null) {
        calendar.addEvent(event(happening, days, now));
      }
    }
    return written(calendar);
  }

  /** In lines of no more than 75 bytes, as RFC 5545 has it: so many characters of any script. */
  private static String written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return text.toString();
  }

  private VEvent event(Happening happening, EdtfDate days, Instant now) {
    VEvent event = new VEvent();
    event.setUid(
        happening.sort().word()
            + "-"
            + happening.id().replace('/', '-')
            + "@"
            + office
            + ".intercity");
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(day(first(happening, days)), false);
    event.setDateEnd(day(days.latest().plusDays(1)), false);
    event.setSummary(summary(happening, days));
    if (happening.source() != null) {
      event.setDescription(happening.source());
    }
    event.setUrl(address + happening.path());
    event.addCategories(words.say("reminders.sort." + happening.sort().word()));
    event.setClassification(Classification.PRIVATE);
    event.setTransparency(true);
    return event;
  }

  /** A journey takes all its days; what is due stands on the last day on which it can be. */
  private static LocalDate first(Happening happening, EdtfDate days) {
    return switch (happening.sort()) {
      case VISIT, MEETING -> days.earliest();
      case COMMITMENT, DUTY, ANNIVERSARY -> days.latest();
    };
  }

  /** A date that is no day is said, for the calendar has to set it on days. */
  private static String summary(Happening happening, EdtfDate days) {
    return switch (happening.sort()) {
      case VISIT, MEETING -> happening.title();
      case COMMITMENT, DUTY, ANNIVERSARY ->
          days instanceof EdtfDate.Day
              ? happening.title()
              : happening.title() + " (" + days.text() + ")";
    };
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
