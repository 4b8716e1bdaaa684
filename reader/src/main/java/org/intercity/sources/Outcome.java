package org.intercity.sources;

/** What became of one document of an input. */
public sealed interface Outcome {

  /** It could be read. */
  record Read(Article article) implements Outcome {}

  /** It could not; others of the same input may be. */
  record Refused(UnreadableDocument problem) implements Outcome {}
}
