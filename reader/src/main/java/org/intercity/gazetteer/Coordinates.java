package org.intercity.gazetteer;

/**
 * A point on the earth in degrees, WGS 84; a province's point is its seat's.
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record Coordinates(double latitude, double longitude) {

  public Coordinates {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("no such point: " + latitude + ", " + longitude);
    }
  }

  /** The distance along the earth's surface, by the haversine formula. */
  public double kilometresTo(Coordinates other) {
    double up = Math.toRadians(other.latitude - latitude) / 2;
    double along = Math.toRadians(other.longitude - longitude) / 2;
    double chord =
        Math.pow(Math.sin(up), 2)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.pow(Math.sin(along), 2);
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
