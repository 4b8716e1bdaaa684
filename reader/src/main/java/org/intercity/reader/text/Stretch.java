package org.intercity.reader.text;

/** A range of a text, in UTF-16 indexes; the end is one past the last character. */
public interface Stretch {

  int start();

  int end();

  default boolean overlaps(Stretch other) {
    return start() < other.end() && other.start() < end();
  }

  default boolean contains(Stretch other) {
    return start() <= other.start() && other.end() <= end();
  }

  default int length() {
    return end() - start();
  }

  /** Characters between the two, 0 where they touch or overlap. */
  default int distanceTo(Stretch other) {
    return Math.max(0, Math.max(other.start() - end(), start() - other.end()));
  }
}
