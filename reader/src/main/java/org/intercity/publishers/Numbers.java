package org.intercity.publishers;

import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers as publishers write them. */
final class Numbers {

  private Numbers() {}

  /** A point on this globe: latitude, then longitude. */
  record Point(double latitude, double longitude) {}

  static Optional<Point> point(String latitude, String longitude) {
    double north = decimal(latitude).orElse(Double.NaN);
    double east = decimal(longitude).orElse(Double.NaN);
    return Math.abs(north) <= 90 && Math.abs(east) <= 180
        ? Optional.of(new Point(north, east))
        : Optional.empty();
  }

  /** People, also where written {@code 21714.0}; 0 where it is no number or below. */
  static long people(String text) {
    double people = decimal(text).orElse(0);
    return people >= 1 && people <= 1e11 ? (long) people : 0;
  }

  private static OptionalDouble decimal(String text) {
    try {
      return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }
}
