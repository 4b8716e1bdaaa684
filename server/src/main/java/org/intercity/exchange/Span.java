package org.intercity.exchange;

import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The days from the first of several dates to the last. */
final class Span {

  private Span() {}

  /** One date where there is one, an interval where they differ; null where there is none. */
  static @Nullable EdtfDate of(List<EdtfDate> dates) {
    if (dates.isEmpty()) {
      return null;
    }
    EdtfDate first = plain(dates.stream().min(Comparator.comparing(EdtfDate::earliest)), true);
    EdtfDate last = plain(dates.stream().max(Comparator.comparing(EdtfDate::latest)), false);
    return first.equals(last) || last.latest().isBefore(first.earliest())
        ? first
        : new EdtfDate.Interval(first, last);
  }

  private static EdtfDate plain(java.util.Optional<EdtfDate> date, boolean beginning) {
    EdtfDate found = date.orElseThrow();
    return found instanceof EdtfDate.Interval(var from, var to) ? (beginning ? from : to) : found;
  }
}
