package org.intercity.placesearch;

import org.intercity.gazetteer.FoldedNames;

/**
 * How well a place answers what is typed: the power of ten of its population, and what each sort of
 * hit adds to or takes from it.
 */
final class Score {

  /** A name that is typed in full, however small its place. */
  static final double WHOLE = 2;

  /** A typo: a place must be a thousand times greater to come before one without. */
  static final double TYPO = -3;

  /** A name that is typed in full but for the typo, before one of which it is the beginning. */
  static final double WHOLE_BUT_FOR_TYPO = 1;

  private static final double FURTHER = -0.3;
  private static final double RARE = -0.7;
  private static final double TIE = 0.7;

  private Score() {}

  /** Of the place under this name alone. */
  static double of(FoldedNames.Bearer bearer) {
    double weight = Math.log10((double) Math.max(1, bearer.weight()));
    return weight
        + switch (bearer.bearing()) {
          case OWN -> 0;
          case FURTHER -> FURTHER;
          case RARE -> RARE;
        };
  }

  /** What ties in the register add: the first as much as five times the population. */
  static double ofTies(int ties) {
    return TIE * Math.log(1.0 + ties) / Math.log(2);
  }
}
