package org.intercity.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;

/** Places in the reader's language. */
record PlaceLines(Gazetteer gazetteer, Naming naming) {

  PlaceLine line(Place place) {
    String where =
        above(place).stream()
            .map(unit -> naming.name(unit).text())
            .collect(Collectors.joining(", "));
    return new PlaceLine(
        place.id().value(), naming.name(place), place.level(), where, place.population());
  }

  /** What a place lies in, the smallest first. */
  List<Place> above(Place place) {
    List<Place> above = new ArrayList<>();
    Optional<Place> unit = parent(place);
    while (unit.isPresent()) {
      above.add(unit.get());
      unit = parent(unit.get());
    }
    return above;
  }

  private Optional<Place> parent(Place place) {
    return place.level() == Level.COUNTRY
        ? Optional.empty()
        : Optional.ofNullable(place.standing().parent()).flatMap(gazetteer::find);
  }
}
