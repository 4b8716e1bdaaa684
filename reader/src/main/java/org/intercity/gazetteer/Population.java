package org.intercity.gazetteer;

/**
 * How many people a publisher says live in a place.
 *
 * @param publisher as {@code GeoNames}
 * @param asOf the day of the publisher's row, else of its file, {@code 2025-06-12}; empty where
 *     neither is known
 */
public record Population(long people, String publisher, String asOf) {

  /** Whether it says no more than another. */
  boolean isIn(Population other) {
    return people == other.people
        && publisher.equals(other.publisher)
        && (asOf.isEmpty() || asOf.equals(other.asOf));
  }
}
