package org.intercity.reader.passes;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.intercity.reader.ActKind;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/** Which of several wordings tells an agreement's kind best. */
final class Kinds {

  private Kinds() {}

  /** A letter of intent stands below friendship, friendship below a sister tie. */
  static int rank(@Nullable TieKind kind) {
    return switch (kind) {
      case SISTER -> 3;
      case FRIENDSHIP -> 2;
      case MOU -> 1;
      case OTHER -> 0;
      case null -> -1;
    };
  }

  /** A sister or friendship wording before a bare "memorandum"; the more often said; the fuller. */
  static Event telling(Draft draft, List<Event> events) {
    return events.stream()
        .max(
            Comparator.<Event>comparingInt(event -> Math.min(rank(event.kind()), 2))
                .thenComparing(event -> event.act() != ActKind.MENTIONED)
                .thenComparingLong(
                    event -> events.stream().filter(o -> o.kind() == event.kind()).count())
                .thenComparing(event -> isQuoted(draft, event))
                .thenComparing(event -> event.sentence().isBody())
                .thenComparingInt(event -> event.words().length())
                .thenComparingInt(event -> -event.words().start()))
        .orElseThrow();
  }

  /** The kind that the article speaks of, null where it is of none or several. */
  static @Nullable TieKind only(List<Event> events) {
    List<TieKind> said =
        events.stream().map(Event::kind).filter(Objects::nonNull).distinct().limit(2).toList();
    return said.size() == 1 ? said.getFirst() : null;
  }

  /** Whether the wording stands in quotation marks: then it is the paper's own title. */
  private static boolean isQuoted(Draft draft, Event event) {
    int before = event.words().start() - 1;
    return before >= 0 && "\"'“‘「『".indexOf(draft.article().text().charAt(before)) >= 0;
  }
}
