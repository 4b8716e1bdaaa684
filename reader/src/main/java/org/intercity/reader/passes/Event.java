package org.intercity.reader.passes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.reader.ActKind;
import org.intercity.reader.TieKind;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence reports of one agreement.
 *
 * @param sides as far as the sentence names them: none, one, two or more
 * @param kind null where the sentence says "the agreement" only
 * @param words the stretch that names the kind
 */
public record Event(
    Sentence sentence,
    List<Side> sides,
    @Nullable TieKind kind,
    Span words,
    ActKind act,
    @Nullable When when,
    Span evidence) {

  public Event {
    sides = List.copyOf(sides);
  }

  boolean isComplete() {
    return sides.size() > 1;
  }

  Set<String> keys() {
    return sides.stream().map(Side::key).collect(Collectors.toSet());
  }

  boolean names(Side side) {
    return sides.stream().anyMatch(side::is);
  }

  Event between(List<Side> others) {
    return new Event(sentence, others, kind, words, act, when, evidence);
  }

  Event as(ActKind other) {
    return new Event(sentence, sides, kind, words, other, when, evidence);
  }

  Event of(TieKind other) {
    return new Event(sentence, sides, other, words, act, when, evidence);
  }
}
