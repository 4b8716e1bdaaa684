package org.intercity.reader.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.text.Mark.When;
import org.jspecify.annotations.Nullable;

/**
 * What a date form means, counted from a reference day. The pack's patterns name groups {@code y},
 * {@code m}, {@code d}, {@code w}; their value lists what the words add: {@code year:-1} (last
 * year), {@code month:-1}, {@code day:-1} (yesterday), {@code same} (that day), {@code samemonth},
 * {@code sameyear}, {@code weekday}, {@code future} (the coming one), {@code past} (gone by),
 * {@code week:-1} (a weekday of last week), {@code era:1988} (years counted from an era: add so
 * many), {@code after:1} (the day after that).
 */
public final class Calendar {

  private static final String ERA = "era:";
  private static final String AFTER = "after:";

  /** The first year of an era. */
  private static final String FIRST_YEAR = "元";

  private final List<String> months;
  private final List<String> weekdays;

  private Calendar(String months, String weekdays) {
    this.months = List.of(months.split(",", -1));
    this.weekdays = List.of(weekdays.split(",", -1));
  }

  /** A calendar with these names of months and weekdays, divided by commas. */
  static Calendar of(String months, String weekdays) {
    return new Calendar(months, weekdays);
  }

  /**
   * The date that a match writes, empty where there is no such day or nothing to count from.
   *
   * @param reference the day relative words count from
   * @param last the date named before this one
   */
  public Optional<When> read(Match match, Optional<LocalDate> reference, @Nullable EdtfDate last) {
    try {
      List<String> says = List.of(match.value().split(" ", -1));
      Parts parts = parts(match, number(says, ERA));
      EdtfDate past = meaning(parts, says, reference, last, false);
      EdtfDate future = meaning(parts, says, reference, last, true);
      if (past == null && future == null) {
        return Optional.empty();
      }
      if (says.contains("past")) {
        future = past;
      }
      int start = match.span().start();
      return Optional.of(
          new When(
              start, match.span().end(), says.contains("future") ? future : past, future, false));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private record Parts(OptionalInt year, OptionalInt month, OptionalInt day, OptionalInt weekday) {}

  private static OptionalInt number(List<String> says, String what) {
    return says.stream()
        .filter(word -> word.startsWith(what))
        .mapToInt(word -> Integer.parseInt(word.substring(what.length())))
        .findFirst();
  }

  private Parts parts(Match match, OptionalInt era) {
    OptionalInt year = number(match, "y", List.of());
    if (year.isPresent() && era.isPresent()) {
      year = OptionalInt.of(era.getAsInt() + year.getAsInt());
    } else if (year.isPresent() && year.getAsInt() < 100) {
      year = OptionalInt.of(2000 + year.getAsInt());
    }
    return new Parts(
        year,
        number(match, "m", months),
        number(match, "d", List.of()),
        number(match, "w", weekdays));
  }

  private static OptionalInt number(Match match, String group, List<String> names) {
    if (!match.result().namedGroups().containsKey(group) || match.result().group(group) == null) {
      return OptionalInt.empty();
    }
    String word = match.result().group(group).toLowerCase(Locale.ROOT).replace(".", "");
    if (word.chars().allMatch(Character::isDigit)) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    OptionalLong han = HanNumber.of(word);
    if (han.isPresent() && !names.contains(word)) {
      return OptionalInt.of((int) Math.min(han.getAsLong(), Integer.MAX_VALUE));
    }
    if (word.equals(FIRST_YEAR)) {
      return OptionalInt.of(1);
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).startsWith(word)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static @Nullable EdtfDate meaning(
      Parts parts,
      List<String> says,
      Optional<LocalDate> reference,
      @Nullable EdtfDate last,
      boolean future) {
    if (says.contains("same")) {
      return last != null ? last : reference.map(EdtfDate::of).orElse(null);
    }
    OptionalInt after = number(says, AFTER);
    if (after.isPresent()) {
      return last instanceof EdtfDate.Day day
          ? EdtfDate.of(day.day().plusDays(after.getAsInt()))
          : null;
    }
    if (parts.year().isPresent()) {
      return date(parts.year().getAsInt(), parts);
    }
    if (last != null && says.contains("sameyear")) {
      return date(last.earliest().getYear(), parts);
    }
    if (last != null && says.contains("samemonth")) {
      return EdtfDate.of(last.earliest().withDayOfMonth(parts.day().orElse(1)));
    }
    return reference.map(day -> relative(parts, says, day, future)).orElse(null);
  }

  private static EdtfDate relative(
      Parts parts, List<String> says, LocalDate reference, boolean future) {
    for (String word : says) {
      int colon = word.indexOf(':');
      if (colon > 0 && !word.startsWith(ERA)) {
        int by = Integer.parseInt(word.substring(colon + 1));
        return switch (word.substring(0, colon)) {
          case "year" -> date(reference.getYear() + by, parts);
          case "month" -> inMonth(YearMonth.from(reference).plusMonths(by), parts);
          case "day" -> EdtfDate.of(reference.plusDays(by));
          case "week" ->
              EdtfDate.of(
                  reference
                      .plusWeeks(by)
                      .with(
                          ChronoField.DAY_OF_WEEK,
                          parts.weekday().orElseThrow(() -> new DateTimeException("no weekday"))));
          case String other -> throw new IllegalStateException("no such word: " + other);
        };
      }
    }
    if (parts.weekday().isPresent()) {
      DayOfWeek weekday = DayOfWeek.of(parts.weekday().getAsInt());
      return EdtfDate.of(
          reference.with(
              future
                  ? TemporalAdjusters.nextOrSame(weekday)
                  : TemporalAdjusters.previousOrSame(weekday)));
    }
    return parts.month().isPresent()
        ? nearestMonth(parts, reference, future)
        : nearestDay(parts, reference, future);
  }

  private static EdtfDate nearestMonth(Parts parts, LocalDate reference, boolean future) {
    EdtfDate thisYear = date(reference.getYear(), parts);
    if (future) {
      return thisYear.latest().isBefore(reference)
          ? date(reference.getYear() + 1, parts)
          : thisYear;
    }
    return thisYear.earliest().isAfter(reference) ? date(reference.getYear() - 1, parts) : thisYear;
  }

  private static EdtfDate nearestDay(Parts parts, LocalDate reference, boolean future) {
    int day = parts.day().orElseThrow(() -> new DateTimeException("neither month nor day"));
    YearMonth month = YearMonth.from(reference);
    for (int step = 0; step < 3; step++) {
      YearMonth candidate = month.plusMonths(future ? step : -step);
      if (candidate.isValidDay(day)) {
        LocalDate date = candidate.atDay(day);
        if (future ? !date.isBefore(reference) : !date.isAfter(reference)) {
          return EdtfDate.of(date);
        }
      }
    }
    throw new DateTimeException("no such day near the reference");
  }

  private static EdtfDate inMonth(YearMonth month, Parts parts) {
    return parts.day().isPresent()
        ? EdtfDate.of(month.atDay(parts.day().getAsInt()))
        : EdtfDate.of(month);
  }

  private static EdtfDate date(int year, Parts parts) {
    return parts.month().isEmpty()
        ? EdtfDate.ofYear(year)
        : inMonth(YearMonth.of(year, parts.month().getAsInt()), parts);
  }
}
