package org.intercity.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says dates as precisely as they are known, in the reader's language: 2017 stays 2017. */
@Component("dates")
public class Dates {

  public String say(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Year(int year) -> words().say("desk.date.year", Integer.toString(year));
      case EdtfDate.Month(var month) -> said("desk.date.month", month);
      case EdtfDate.Day(var day) -> say(day);
      case EdtfDate.Interval(var from, var to) ->
          words().say("desk.date.between", say(from), say(to));
    };
  }

  /** The days from an interval's first to its last; any other date as it is. */
  public String span(EdtfDate days) {
    return days instanceof EdtfDate.Interval(var from, var to)
        ? words().say("desk.date.span", say(from), say(to))
        : say(days);
  }

  public String say(LocalDate day) {
    return said("desk.date.day", day);
  }

  /** Date and time, UTC as in the journal. */
  public String say(Instant instant) {
    return said("desk.date.moment", instant.atOffset(ZoneOffset.UTC));
  }

  /** As machines read it. */
  public String machine(Object date) {
    return date.toString();
  }

  /** Whole years from a date's latest day: "28 years" is never too many. */
  public static int years(EdtfDate date, LocalDate day) {
    return (int) Math.max(0, ChronoUnit.YEARS.between(date.latest(), day));
  }

  private static String said(String pattern, TemporalAccessor when) {
    Words words = words();
    return DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(when);
  }

  private static Words words() {
    Locale locale = LocaleContextHolder.getLocale();
    return Words.in(locale);
  }
}
