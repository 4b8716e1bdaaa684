package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Wording;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/** The ties an article refers back to, between the same sides: one for every kind and date. */
final class Background {

  private final Draft draft;
  private final List<Tie> reported;

  Background(Draft draft, List<Tie> reported) {
    this.draft = draft;
    this.reported = reported;
  }

  List<Tie> of(List<Event> told) {
    List<Tie> ties = new ArrayList<>();
    // what was planned or allowed once is not yet a tie
    List<Event> events =
        told.stream()
            .filter(event -> event.act() != ActKind.PLANNED && event.act() != ActKind.CONSENTED)
            .toList();
    if (events.isEmpty()) {
      return ties;
    }
    for (Event event : events) {
      if (event.kind() != null && Dating.ofMention(event, draft.aids().day()) != null) {
        add(ties, event);
      }
    }
    for (Event event : events) {
      if (Dating.ofMention(event, draft.aids().day()) != null && event.kind() == null) {
        add(ties, event);
      }
    }
    if (ties.isEmpty() && !isNews(events.getFirst())) {
      events.stream()
          .filter(event -> event.kind() != null)
          .findFirst()
          .ifPresent(event -> add(ties, event));
    }
    return ties;
  }

  /** Words for a tie that the article reports anyway. */
  private boolean isNews(Event event) {
    return reported.stream().anyMatch(tie -> tie.keys().equals(event.keys()));
  }

  private void add(List<Tie> ties, Event event) {
    EdtfDate date = Dating.ofMention(event, draft.aids().day());
    boolean known =
        ties.stream()
            .anyMatch(
                tie ->
                    tie.date() != null
                        && date != null
                        && tie.date().agreesWith(date)
                        && (event.kind() == null || event.kind() == tie.wording().kind()));
    if (!known && !isReportedDate(event, date) && !isAnothers(event)) {
      ties.add(
          new Tie(
              event.sides(),
              new Wording(kind(event), draft.words(event.words())),
              ActKind.MENTIONED,
              date,
              List.of(event),
              Tie.UNKNOWN,
              Tie.NO_FIELDS));
    }
  }

  private boolean isReportedDate(Event event, @Nullable EdtfDate date) {
    return date != null
        && reported.stream()
            .filter(tie -> tie.keys().equals(event.keys()))
            .anyMatch(tie -> tie.date() != null && tie.date().agreesWith(date));
  }

  /** "The first agreement since the memorandum of 2017": the date is the memorandum's. */
  private boolean isAnothers(Event event) {
    return event.kind() == TieKind.OTHER
        && draft.ties().events().stream()
            .filter(other -> other.sentence().equals(event.sentence()))
            .anyMatch(other -> other.kind() != event.kind() && !other.keys().equals(event.keys()));
  }

  private TieKind kind(Event event) {
    TieKind said = event.kind();
    if (said != null) {
      return said;
    }
    return reported.stream()
        .filter(tie -> tie.keys().equals(event.keys()))
        .map(tie -> tie.wording().kind())
        .findFirst()
        .orElse(TieKind.OTHER);
  }
}
