package org.intercity.gazetteer;

import java.util.Comparator;

/** How much a place weighs where nothing else tells two of one name apart. */
final class Weight {

  /** Countries first, then the most populous; ids make the order total. */
  static final Comparator<Place> GREATEST =
      Comparator.comparing((Place p) -> p.level() != Level.COUNTRY)
          .thenComparing(Comparator.comparingLong((Place p) -> population(p)).reversed())
          .thenComparing(Place::id);

  private Weight() {}

  /** The population, or where it is unknown a guess by level. */
  static long population(Place place) {
    return population(place.population(), place.level());
  }

  static long population(long known, Level level) {
    return known > 0
        ? known
        : switch (level) {
          case COUNTRY -> 30_000_000;
          case STATE, PROVINCE -> 3_000_000;
          case PREFECTURE, COUNTY -> 50_000;
          case CITY -> 10_000;
          case DISTRICT -> 5_000;
          case TOWN -> 500;
        };
  }
}
