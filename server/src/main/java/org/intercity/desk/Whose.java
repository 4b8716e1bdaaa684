package org.intercity.desk;

/** Whose register this is, as the frame of every page says it. */
interface Whose {

  /** The office's name; empty where nobody has said. */
  String office();

  boolean isExample();
}
