package org.intercity.reader.language;

import java.util.Optional;
import java.util.regex.MatchResult;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Shape;
import org.intercity.reader.text.Span;

/** Where a rule's pattern lies in a sentence. */
public record Match(Rule rule, Shape shape, MatchResult result) {

  public String value() {
    return rule.value();
  }

  public Span span() {
    return shape.span(result.start(), result.end());
  }

  /** The stretch of a named group, empty where the pattern has none or it took no part. */
  public Optional<Span> span(String group) {
    return has(group)
        ? Optional.of(shape.span(result.start(group), result.end(group)))
        : Optional.empty();
  }

  /** The first mark of a sort in a named group. */
  public <M extends Mark> Optional<M> mark(String group, Class<M> sort) {
    return has(group) ? shape.mark(sort, result.start(group), result.end(group)) : Optional.empty();
  }

  private boolean has(String group) {
    return result.namedGroups().containsKey(group) && result.start(group) >= 0;
  }
}
