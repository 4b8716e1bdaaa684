package org.intercity.desk.map;

import org.intercity.gazetteer.Coordinates;

/**
 * The Equal Earth projection, turned so that {@code centre} lies in the middle: areas keep their
 * size, so that no continent looks more important than it is.
 *
 * @param centre longitude in the middle, in degrees
 * @see <a href="https://doi.org/10.1080/13658816.2018.1504949">Šavrič, Patterson, Jenny: The Equal
 *     Earth map projection (2019)</a>
 */
record EqualEarth(double centre, double scale, Point origin) {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;

  Point of(Coordinates place) {
    double lambda = Math.toRadians(turned(place.longitude()));
    double l = Math.asin(M * Math.sin(Math.toRadians(place.latitude())));
    double l2 = l * l;
    double l6 = l2 * l2 * l2;
    double x = lambda * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
    double y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
    return new Point(origin.x() + scale * x, origin.y() - scale * y);
  }

  /** Degrees east of the centre, -180 to 180. */
  double turned(double longitude) {
    double east = (longitude - centre) % 360;
    return east > 180 ? east - 360 : east < -180 ? east + 360 : east;
  }
}
