package org.intercity.reader.text;

/** A sentence, headline or caption of an article. */
public record Sentence(int start, int end, Zone zone) implements Stretch {

  /** Which part of the page a sentence stands in. */
  public enum Zone {
    HEADLINE,
    CAPTION,
    BODY
  }

  public boolean isBody() {
    return zone == Zone.BODY;
  }
}
