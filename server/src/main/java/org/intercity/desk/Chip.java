package org.intercity.desk;

import java.util.Locale;

/**
 * Kind and state of a tie as the look knows them, in chips, marks and on the map: the kind gives
 * colour and shape, the state how it is filled.
 *
 * @param kind {@code sister}, {@code friendship}, {@code mou}, {@code other}
 */
public record Chip(String kind, Fill fill) {

  /** How a shape is drawn. Never colour alone: each differs in form. */
  public enum Fill {
    FULL,
    /** Prepared, not yet in force: hollow with a core. */
    COMING,
    /** Hatched. */
    SUSPENDED,
    /** Hollow. */
    ENDED,
    /** Said by a source, with no step known: dashed. */
    CLAIMED;

    /** The value of {@code data-state}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public String state() {
    return fill.word();
  }
}
