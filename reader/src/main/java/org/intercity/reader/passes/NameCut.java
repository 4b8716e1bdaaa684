package org.intercity.reader.passes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;

/**
 * Where a place's name ends when a post or a building begins in its last letters (광저우|시장), and what
 * only looks like a place's name: a surname, a word for a kind of tie.
 */
final class NameCut {

  private static final Set<Type> CUTS = Set.of(Type.POST, Type.VENUE, Type.COUNCIL);
  private static final Set<Type> STRONGER =
      Set.of(Type.KIND, Type.PAIR, Type.ORGANISATION, Type.COUNTRY);

  /** The most letters of a given name in Han characters. */
  private static final int GIVEN_NAME = 3;

  private NameCut() {}

  /** The part of a stretch that names a place; empty where it names something else. */
  static Optional<Span> of(Draft draft, Span span) {
    Span around = new Span(Math.max(0, span.start() - 40), span.end());
    List<Mark> marks = draft.marks().in(around).filter(span::overlaps).toList();
    if (isSurname(draft, span, marks) || isFullName(draft, span)) {
      return Optional.empty();
    }
    if (marks.stream().anyMatch(mark -> STRONGER.contains(mark.type()) && mark.contains(span))) {
      return Optional.empty();
    }
    return Optional.of(
        marks.stream()
            .filter(mark -> CUTS.contains(mark.type()))
            .filter(mark -> mark.start() >= span.start() + 2 && mark.end() > span.end())
            .findFirst()
            .map(mark -> trimmed(draft, span.start(), Math.max(mark.start(), stemEnd(draft, span))))
            .orElse(span));
  }

  /** A name's stem stays whole: 지치부|시장, not 지치|부시장. */
  private static int stemEnd(Draft draft, Span span) {
    String words = draft.words(span);
    boolean known = !draft.aids().gazetteer().named(words).isEmpty();
    return known
        ? draft.aids().pack().bare(words).map(stem -> span.start() + stem.length()).orElse(0)
        : 0;
  }

  /** 吳|市長 is Mayor Wu, in a language whose surnames have one letter. */
  private static boolean isSurname(Draft draft, Span span, List<Mark> marks) {
    return draft.aids().pack().setting("surnames").filter("one"::equals).isPresent()
        && marks.stream()
            .anyMatch(
                mark ->
                    mark.type() == Type.POST
                        && mark.start() == span.start() + 1
                        && mark.end() > span.end());
  }

  /** 山田|健吾市長: a place's name, a given name and a post are a person's. */
  private static boolean isFullName(Draft draft, Span span) {
    String text = draft.article().text();
    boolean bare = draft.aids().pack().bare(draft.words(span)).isEmpty();
    if (!bare || draft.aids().pack().setting("surnames").filter("places"::equals).isEmpty()) {
      return false;
    }
    int end = span.end();
    while (end < text.length()
        && end - span.end() < GIVEN_NAME
        && Character.isIdeographic(text.charAt(end))) {
      end++;
      int post = end;
      if (draft
          .marks()
          .in(new Span(post, post + 1))
          .anyMatch(m -> m.type() == Type.POST && m.start() == post)) {
        return end > span.end();
      }
    }
    return false;
  }

  private static Span trimmed(Draft draft, int start, int end) {
    int to = end;
    while (to > start + 1 && Character.isWhitespace(draft.article().text().charAt(to - 1))) {
      to--;
    }
    return new Span(start, to);
  }
}
