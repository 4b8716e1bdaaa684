package org.intercity.reader.text;

/** A bare range of a text. */
public record Span(int start, int end) implements Stretch {

  public static Span of(Stretch stretch) {
    return new Span(stretch.start(), stretch.end());
  }

  /** From the beginning of the one that begins first to the end of the one that ends last. */
  public static Span over(Stretch one, Stretch other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }
}
