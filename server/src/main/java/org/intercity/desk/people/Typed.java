package org.intercity.desk.people;

import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/** What forms hold, as values. */
final class Typed {

  private Typed() {}

  static @Nullable String orNull(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  /** A day, a month or a year; null where nothing is typed; what is none is noted. */
  static @Nullable EdtfDate date(String field, @Nullable String typed, Problems problems) {
    String text = orNull(typed);
    Optional<EdtfDate> date =
        text == null ? Optional.empty() : EdtfDate.find(text).filter(Typed::isPlain);
    if (text != null && date.isEmpty()) {
      problems.add(field, "people.error.date");
    }
    return date.orElse(null);
  }

  private static boolean isPlain(EdtfDate date) {
    return !(date instanceof EdtfDate.Interval);
  }

  /** Notes it where an end lies before a beginning. */
  static void order(
      @Nullable EdtfDate from, @Nullable EdtfDate to, String field, Problems problems) {
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      problems.add(field, "people.error.order");
    }
  }
}
