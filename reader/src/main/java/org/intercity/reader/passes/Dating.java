package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.text.Mark.When;
import org.jspecify.annotations.Nullable;

/** The day of an act, as far as the words give it; the day of the news is not the day signed. */
final class Dating {

  /** An act reported later than this is background, not news. */
  private static final int NEWS_DAYS = 62;

  private static final int NEWS_DAYS_OF_AN_END = 366;
  private static final int NEWS_DAYS_OF_A_STATE = 10 * 366;

  private Dating() {}

  static @Nullable EdtfDate of(Event event) {
    When when = event.when();
    if (when == null || (when.news() && !mayBeNewsDay(event.act()))) {
      return null;
    }
    return event.act() == ActKind.PLANNED ? when.future() : when.past();
  }

  /** As {@link #of}; the day of an anniversary, told as news, is not the day of the tie. */
  static @Nullable EdtfDate ofMention(Event event, Optional<LocalDate> today) {
    EdtfDate date = of(event);
    boolean news =
        date != null
            && event.act() == ActKind.MENTIONED
            && today.isPresent()
            && !date.earliest().isBefore(today.get().minusDays(NEWS_DAYS));
    return news ? null : date;
  }

  /** A decision by one side takes effect as it is announced; a signature does not. */
  static boolean mayBeNewsDay(ActKind act) {
    return switch (act) {
      case SUSPENDED, RESUMED, TERMINATED, CONSENTED -> true;
      case SIGNED, RENEWED, UPGRADED, PLANNED, MENTIONED -> false;
    };
  }

  static boolean isOldNews(EdtfDate date, Optional<LocalDate> today) {
    return today.isPresent() && date.latest().isBefore(today.get().minusDays(NEWS_DAYS));
  }

  /** Whether an act lies so far back that the article only refers to it. */
  static boolean isBackground(Event event, Optional<LocalDate> today) {
    EdtfDate date = of(event);
    if (date == null || today.isEmpty()) {
      return date instanceof EdtfDate.Year;
    }
    int days =
        switch (event.act()) {
          // what is suspended stays so until it is resumed
          case SUSPENDED -> NEWS_DAYS_OF_A_STATE;
          case RESUMED, TERMINATED -> NEWS_DAYS_OF_AN_END;
          case SIGNED, RENEWED, UPGRADED, CONSENTED, PLANNED, MENTIONED -> NEWS_DAYS;
        };
    return date.latest().isBefore(today.get().minusDays(days));
  }

  /**
   * The date most sentences agree on; the finer, then the earlier named; of plans the one ahead.
   */
  static @Nullable EdtfDate best(List<Event> events) {
    EdtfDate best = null;
    int support = 0;
    for (Event event : events) {
      EdtfDate date = of(event);
      if (date == null) {
        continue;
      }
      int votes = (int) events.stream().filter(other -> date.equals(of(other))).count();
      boolean stronger = votes > support || (votes == support && isAhead(event, date, best));
      if (best == null || date.isFinerThan(best) || (stronger && !best.isFinerThan(date))) {
        best = date;
        support = votes;
      }
    }
    return best;
  }

  /** The day somebody travels to sign is not the day foreseen for it. */
  private static boolean isAhead(Event event, EdtfDate date, @Nullable EdtfDate other) {
    return event.act() == ActKind.PLANNED
        && other != null
        && date.earliest().isAfter(other.latest());
  }
}
