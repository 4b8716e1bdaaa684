package org.intercity.desk.followup;

import java.time.LocalDate;
import org.intercity.duties.Duty;
import org.intercity.duties.Titles;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a line of a list.
 *
 * @param because what brings it about
 * @param source who demands it
 * @param standing {@code open}, {@code overdue}, {@code met} or {@code waived}
 */
record DutyLine(
    String key,
    String title,
    Because because,
    String source,
    @Nullable EdtfDate due,
    String standing,
    @Nullable String doubt) {

  /** What brings it about, and the path of its page. */
  record Because(String text, String path) {}

  static DutyLine of(Duty duty, Titles titles, LocalDate today) {
    return new DutyLine(
        duty.key().toString(),
        duty.rule().in(titles.words().locale()).title(),
        new Because(titles.cause(duty), path(duty)),
        titles.source(duty),
        duty.due(),
        duty.isOverdue(today) ? "overdue" : duty.state().word(),
        titles.doubt(duty));
  }

  private static String path(Duty duty) {
    return switch (duty.cause()) {
      case Duty.Cause.OfVisit _ -> "/visits/" + duty.key().of();
      case Duty.Cause.OfTie _ -> "/ties/" + duty.key().of();
    };
  }

  /** Whether its day is a range of days. */
  public boolean isRange() {
    return due instanceof EdtfDate.Interval;
  }

  public LocalDate first() {
    return due == null ? LocalDate.MIN : due.earliest();
  }

  public LocalDate last() {
    return due == null ? LocalDate.MAX : due.latest();
  }
}
