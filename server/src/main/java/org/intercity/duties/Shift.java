package org.intercity.duties;

import java.time.LocalDate;
import org.intercity.edtf.EdtfDate;

/** Dates so much later or earlier, no more precise than they were. */
final class Shift {

  private static final int LAST_YEAR = 9999;

  private Shift() {}

  /** Days later; before it where negative. A month and a few days is any of a range of days. */
  static EdtfDate days(EdtfDate date, int days) {
    if (days == 0) {
      return date;
    }
    LocalDate first = date.earliest().plusDays(days);
    LocalDate last = date.latest().plusDays(days);
    return first.equals(last)
        ? EdtfDate.of(first)
        : new EdtfDate.Interval(EdtfDate.of(first), EdtfDate.of(last));
  }

  /** Years later, on the month's last day where that year has no such day: 29 February. */
  static EdtfDate years(EdtfDate date, int years) {
    return switch (date) {
      case EdtfDate.Year(int year) -> EdtfDate.ofYear(year + years);
      case EdtfDate.Month(var month) -> EdtfDate.of(month.plusYears(years));
      case EdtfDate.Day(var day) -> EdtfDate.of(day.plusYears(years));
      case EdtfDate.Interval(var from, var to) ->
          new EdtfDate.Interval(years(from, years), years(to, years));
    };
  }

  /** The first part of a period, from which it may begin. */
  static EdtfDate beginning(EdtfDate period) {
    return period instanceof EdtfDate.Interval(var from, _) ? from : period;
  }

  /** The last part of a period, in which it may end. */
  static EdtfDate end(EdtfDate period) {
    return period instanceof EdtfDate.Interval(_, var to) ? to : period;
  }

  /** Whether a date so many years later can still be written. */
  static boolean canBe(EdtfDate date, int years) {
    return date.latest().getYear() + years < LAST_YEAR;
  }
}
