package org.intercity.placecheck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.placecheck.StatedPlaces.Stated;

/** Holds a stated place against the known ones of its name in its country. */
record Whereabouts(Gazetteer gazetteer) {

  /** What is wrong with it, if anything. */
  Optional<Finding> check(Stated stated) {
    String country = stated.country().written();
    List<Place> known = known(stated);
    Coordinates point = stated.point();
    if (known.isEmpty()) {
      return Optional.of(
          new Finding.Unmatched(stated.rows(), stated.name().form(), country, point));
    }
    if (point == null || known.stream().allMatch(place -> place.point() == null)) {
      return Optional.empty(); // known, but nobody says where
    }
    Place nearest =
        known.stream().min(Comparator.comparingDouble(place -> away(place, point))).orElseThrow();
    double kilometres = away(nearest, point);
    return kilometres > TableCheck.FAR_KILOMETRES
        ? Optional.of(
            new Finding.Misplaced(
                stated.rows(), stated.name().form(), country, point, nearest, kilometres))
        : Optional.empty();
  }

  /** Places of the name; those of its whole too, which is right about where a part lies. */
  private List<Place> known(Stated stated) {
    return Stream.concat(stated.name().names(), stated.name().whole().stream())
        .flatMap(name -> gazetteer.named(name).stream())
        .filter(place -> place.level() != Level.COUNTRY)
        .filter(place -> stated.country().codes().contains(place.country()))
        .distinct()
        .toList();
  }

  private static double away(Place place, Coordinates point) {
    Coordinates there = place.point();
    return there == null ? Double.MAX_VALUE : there.kilometresTo(point);
  }
}
