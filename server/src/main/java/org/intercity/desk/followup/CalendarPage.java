package org.intercity.desk.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intercity.duties.Happening;
import org.intercity.edtf.EdtfDate;

/**
 * A month with what lies in it.
 *
 * @param overdue what is past its day on the day it is looked at, whatever the month
 * @param loose what lies somewhere in the month, on a day that is not known
 * @param weeks from the first to the last week that has a day of the month
 * @param list everything in the month, by its days
 */
record CalendarPage(
    YearMonth month,
    List<Happening> overdue,
    List<Happening> loose,
    List<List<Cell>> weeks,
    List<Happening> list) {

  CalendarPage {
    overdue = List.copyOf(overdue);
    loose = List.copyOf(loose);
    weeks = List.copyOf(weeks);
    list = List.copyOf(list);
  }

  /** So many are shown of what is overdue, and of what has no day. */
  public static final int MANY = 20;

  /** So many are shown on a day. */
  private static final int FEW = 4;

  /** The first of a list. */
  public List<Happening> first(List<Happening> all) {
    return all.subList(0, Math.min(MANY, all.size()));
  }

  /** How many of a list are not shown. */
  public int beyond(List<Happening> all) {
    return Math.max(0, all.size() - MANY);
  }

  /**
   * A day of the grid, and whether it belongs to the month and is today.
   *
   * @param beyond how many more there are than {@code happenings}
   */
  record Cell(
      LocalDate day, boolean isWithin, boolean isToday, List<Happening> happenings, int beyond) {

    static Cell of(LocalDate day, YearMonth month, LocalDate today, List<Happening> on) {
      return new Cell(
          day,
          YearMonth.from(day).equals(month),
          day.equals(today),
          on.subList(0, Math.min(FEW, on.size())),
          Math.max(0, on.size() - FEW));
    }
  }

  static CalendarPage of(
      YearMonth month,
      LocalDate today,
      Locale locale,
      List<Happening> overdue,
      List<Happening> all) {
    LocalDate first = month.atDay(1).with(WeekFields.of(country(locale)).dayOfWeek(), 1);
    List<List<Cell>> weeks = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(month.atEndOfMonth());
        monday = monday.plusWeeks(1)) {
      List<Cell> week = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        LocalDate day = monday.plusDays(i);
        week.add(Cell.of(day, month, today, all.stream().filter(each -> isOn(each, day)).toList()));
      }
      weeks.add(week);
    }
    List<Happening> inMonth = all.stream().filter(each -> touches(each, month)).toList();
    return new CalendarPage(
        month, overdue, inMonth.stream().filter(each -> !isPlaced(each)).toList(), weeks, inMonth);
  }

  /** Languages say on which day a week begins only with their country. */
  private static Locale country(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ko" -> Locale.KOREA;
      case "ja" -> Locale.JAPAN;
      case "zh" -> Locale.CHINA;
      default -> Locale.UK;
    };
  }

  private static boolean touches(Happening happening, YearMonth month) {
    EdtfDate days = happening.days();
    return days != null
        && !days.earliest().isAfter(month.atEndOfMonth())
        && !days.latest().isBefore(month.atDay(1));
  }

  /** Journeys and meetings take every day of their period; what is due lies on one day. */
  private static boolean isPlaced(Happening happening) {
    return switch (happening.sort()) {
      case VISIT, MEETING ->
          happening.days() instanceof EdtfDate.Day
              || (happening.days() instanceof EdtfDate.Interval(EdtfDate.Day _, EdtfDate.Day _));
      case COMMITMENT, DUTY, ANNIVERSARY -> happening.days() instanceof EdtfDate.Day;
    };
  }

  private static boolean isOn(Happening happening, LocalDate day) {
    EdtfDate days = happening.days();
    return days != null
        && isPlaced(happening)
        && !days.earliest().isAfter(day)
        && !days.latest().isBefore(day);
  }
}
