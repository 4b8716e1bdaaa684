package org.intercity.desk.map;

import java.util.ArrayList;
import java.util.List;
import org.intercity.gazetteer.Coordinates;

/** The shortest way between two places on the globe. */
record GreatCircle(Coordinates from, Coordinates to) {

  private record Vector(double x, double y, double z) {
    static Vector of(Coordinates place) {
      double phi = Math.toRadians(place.latitude());
      double lambda = Math.toRadians(place.longitude());
      return new Vector(
          Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
    }

    double dot(Vector other) {
      return x * other.x + y * other.y + z * other.z;
    }

    Vector blend(double mine, Vector other, double its) {
      return new Vector(
          x * mine + other.x * its, y * mine + other.y * its, z * mine + other.z * its);
    }

    Coordinates place() {
      return new Coordinates(
          Math.toDegrees(Math.atan2(z, Math.hypot(x, y))), Math.toDegrees(Math.atan2(y, x)));
    }
  }

  /** Places along the way, both ends included, about one to each three degrees. */
  List<Coordinates> places() {
    Vector start = Vector.of(from);
    Vector end = Vector.of(to);
    double angle = Math.acos(Math.clamp(start.dot(end), -1, 1));
    int steps = Math.max(2, (int) Math.ceil(Math.toDegrees(angle) / 3));
    List<Coordinates> places = new ArrayList<>();
    places.add(from);
    for (int step = 1; step < steps && Math.sin(angle) > 1e-9; step++) {
      double part = (double) step / steps;
      double mine = Math.sin((1 - part) * angle) / Math.sin(angle);
      double its = Math.sin(part * angle) / Math.sin(angle);
      places.add(start.blend(mine, end, its).place());
    }
    places.add(to);
    return places;
  }

  /** SVG path data; broken where it leaves the map at one side and comes back at the other. */
  String path(EqualEarth projection, double width) {
    StringBuilder path = new StringBuilder();
    double before = Double.NaN;
    for (Coordinates place : places()) {
      Point point = projection.of(place);
      boolean joined = Math.abs(point.x() - before) < width / 2;
      path.append(joined ? 'L' : 'M').append(point);
      before = point.x();
    }
    return path.toString();
  }
}
