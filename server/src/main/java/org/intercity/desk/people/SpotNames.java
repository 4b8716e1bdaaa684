package org.intercity.desk.people;

import java.util.Optional;
import org.intercity.desk.Name;
import org.intercity.desk.Naming;
import org.intercity.exchange.Spot;
import org.intercity.gazetteer.Gazetteer;

/** Places of items in the reader's language where it is known which are meant, else as written. */
record SpotNames(Gazetteer gazetteer, Naming naming) {

  Name name(Spot spot) {
    return Optional.ofNullable(spot.place())
        .flatMap(gazetteer::find)
        .map(naming::name)
        .orElseGet(() -> Name.of(spot.name()));
  }
}
