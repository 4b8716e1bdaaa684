package org.intercity.edtf;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date exactly as precise as its source: {@code 2017}, {@code 2025-04}, {@code 2024-11-21}, or an
 * interval {@code 2012/2015} within which the day lies. Never padded to a day.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF, level 0</a>
 */
public sealed interface EdtfDate {

  /** The first day it can mean. */
  LocalDate earliest();

  /** The last day it can mean. */
  LocalDate latest();

  /** A year of the Gregorian calendar, 1 to 9999. */
  record Year(int year) implements EdtfDate {
    public Year {
      requireFourDigits(year);
    }

    @Override
    public LocalDate earliest() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate latest() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
      return String.format(java.util.Locale.ROOT, "%04d", year);
    }
  }

  /** A month of such a year. */
  record Month(YearMonth month) implements EdtfDate {
    public Month {
      requireFourDigits(month.getYear());
    }

    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A day of such a year. */
  record Day(LocalDate day) implements EdtfDate {
    public Day {
      requireFourDigits(day.getYear());
    }

    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /** Some day from the first of {@code from} to the last of {@code to}; neither is an interval. */
  record Interval(EdtfDate from, EdtfDate to) implements EdtfDate {
    public Interval {
      if (from instanceof Interval || to instanceof Interval) {
        throw new IllegalArgumentException("an interval's ends are plain dates");
      }
      if (to.latest().isBefore(from.earliest())) {
        throw new IllegalArgumentException(
            "the interval " + from + "/" + to + " ends before it begins");
      }
    }

    @Override
    public LocalDate earliest() {
      return from.earliest();
    }

    @Override
    public LocalDate latest() {
      return to.latest();
    }

    @Override
    public String toString() {
      return from + "/" + to;
    }
  }

  static EdtfDate of(LocalDate day) {
    return new Day(day);
  }

  static EdtfDate of(YearMonth month) {
    return new Month(month);
  }

  static EdtfDate ofYear(int year) {
    return new Year(year);
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-mm}, {@code yyyy-mm-dd} or two of them joined by {@code /}.
   *
   * @throws IllegalArgumentException where the text has another form or names a day that does not
   *     exist; the message says which
   */
  @JsonCreator
  static EdtfDate parse(String text) {
    return EdtfText.parse(text);
  }

  /** As {@link #parse}, empty where the text is no date. */
  static Optional<EdtfDate> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** The EDTF text; {@link #parse} reads it back. */
  @JsonValue
  default String text() {
    return toString();
  }

  /** Whether this can mean a day on or before {@code day}. */
  default boolean mayBeBy(LocalDate day) {
    return !earliest().isAfter(day);
  }

  /** Whether this is on or before {@code day}, whatever it means exactly. */
  default boolean isSurelyBy(LocalDate day) {
    return !latest().isAfter(day);
  }

  /** Whether both can mean the same day: {@code 2017} and {@code 2017-05-19} do. */
  default boolean agreesWith(EdtfDate other) {
    return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
  }

  /** Whether this names fewer days than {@code other}. */
  default boolean isFinerThan(EdtfDate other) {
    return latest().toEpochDay() - earliest().toEpochDay()
        < other.latest().toEpochDay() - other.earliest().toEpochDay();
  }

  private static void requireFourDigits(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("the year " + year + " is not between 1 and 9999");
    }
  }
}
