package org.intercity.reader.passes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The day of an agreement, out of all that the sentences on it tell. */
final class TieDay {

  private static final int FORTNIGHT = 14;

  private TieDay() {}

  /** The day for which a signing is announced, which tells more than that of a consent to it. */
  static @Nullable EdtfDate foreseen(Draft draft, List<Event> events) {
    Optional<LocalDate> today = draft.aids().day();
    EdtfDate planned = planned(events, today);
    return planned != null
        ? planned
        : events.stream()
            .flatMap(event -> draft.marks().of(When.class, event.sentence()).stream())
            .map(When::past)
            .filter(Objects::nonNull)
            .filter(day -> today.isPresent() && day.earliest().isAfter(today.get()))
            .findFirst()
            .orElse(null);
  }

  private static @Nullable EdtfDate planned(List<Event> events, Optional<LocalDate> today) {
    return Dating.best(
        events.stream()
            .filter(event -> event.act() == ActKind.PLANNED)
            .filter(
                event -> {
                  EdtfDate date = Dating.of(event);
                  return date != null && today.isPresent() && !date.latest().isBefore(today.get());
                })
            .toList());
  }

  /** The day of the act; where it has none, one that a passing word for the same news gives. */
  static @Nullable EdtfDate of(Draft draft, List<Event> events, @Nullable List<Event> mentions) {
    Optional<LocalDate> today = draft.aids().day();
    EdtfDate date = Dating.best(events);
    EdtfDate mentioned =
        date != null || mentions == null
            ? date
            : Dating.best(
                mentions.stream()
                    .filter(event -> event.when() != null && !Dating.isBackground(event, today))
                    .filter(event -> Dating.of(event) instanceof EdtfDate.Day)
                    .toList());
    return mentioned != null || events.getFirst().act() == ActKind.PLANNED
        ? mentioned
        : before(draft, events, today);
  }

  /** The day just gone by that the sentence before tells, where the act's own tells none. */
  private static @Nullable EdtfDate before(
      Draft draft, List<Event> events, Optional<LocalDate> today) {
    Sentence first =
        events.stream().map(Event::sentence).filter(Sentence::isBody).findFirst().orElse(null);
    int at = first == null ? -1 : draft.sentences().indexOf(first) - 1;
    if (at < 0 || today.isEmpty() || !draft.sentences().get(at).isBody()) {
      return null;
    }
    return draft.marks().of(When.class, draft.sentences().get(at)).stream()
        .filter(day -> !day.news())
        .map(When::past)
        .filter(EdtfDate.Day.class::isInstance)
        .filter(day -> !day.earliest().isAfter(today.get()))
        .filter(day -> day.earliest().isAfter(today.get().minusDays(FORTNIGHT)))
        .findFirst()
        .orElse(null);
  }
}
