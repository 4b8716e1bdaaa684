package org.intercity.journal;

/**
 * The newest entry, kept in a row of its own: locking it lets one writer through at a time, and it
 * betrays entries cut off the journal's end.
 *
 * @param number 0 while the journal is blank
 * @param recorded empty while the journal is blank
 */
record Head(long number, String recorded, String digest) {

  static final Head BLANK = new Head(0, "", Header.ORIGIN);

  /** Whether it is the same entry, whatever time it bears. */
  boolean isAt(Head other) {
    return number == other.number && digest.equals(other.digest);
  }
}
