package org.intercity.desk.followup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.duties.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the calendar, as the address holds it.
 *
 * @param month as {@code 2025-05}; the month it is where nothing was asked
 * @param view {@code month} or {@code list}
 * @param sort the sorts of things shown; all where none is chosen
 */
record CalendarQuery(@Nullable String month, @Nullable String view, @Nullable List<String> sort) {

  CalendarQuery {
    month = month == null || month.isBlank() ? null : month.strip();
    view = "list".equals(view) ? "list" : "month";
    List<String> known = Stream.of(Happening.Sort.values()).map(Happening.Sort::word).toList();
    sort = sort == null ? List.of() : sort.stream().filter(known::contains).toList();
  }

  /** The month asked for; empty where what was typed is none. */
  Optional<YearMonth> find(LocalDate today) {
    if (month == null) {
      return Optional.of(YearMonth.from(today));
    }
    try {
      return Optional.of(YearMonth.parse(month))
          .filter(each -> each.getYear() >= 1 && each.getYear() <= 9998);
    } catch (DateTimeParseException noMonth) {
      return Optional.empty();
    }
  }

  boolean shows(Happening happening) {
    return sort == null || sort.isEmpty() || sort.contains(happening.sort().word());
  }

  /** Whether a sort is among those chosen, for the form. */
  public boolean isChosen(String word) {
    return sort == null || sort.isEmpty() || sort.contains(word);
  }
}
