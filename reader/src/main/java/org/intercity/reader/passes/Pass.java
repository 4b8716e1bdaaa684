package org.intercity.reader.passes;

/** One step of reading: from what was known before to what is known after, without side effects. */
public interface Pass {

  /** A short name, as {@code days}. */
  String name();

  /** One sentence on what it does, for the documentation. */
  String says();

  Draft apply(Draft draft);
}
