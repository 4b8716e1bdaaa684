package org.intercity.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** Bodies by their ids and by what officers write for them, known to the register or not yet. */
@Component
record BodyNames(Register register, Gazetteer gazetteer) {

  private static final BodyKind USUAL = BodyKind.GOVERNMENT;

  /** The name in the reader's language; the id where nobody knows the place. */
  String name(BodyId id, Locale locale) {
    return place(id).map(place -> Naming.in(locale).name(place).text()).orElseGet(id::value);
  }

  /** A body as {@link #require} understands it. */
  String told(BodyId id, Locale locale) {
    PlaceNames names = new PlaceNames(gazetteer, Naming.in(locale));
    return place(id)
        .filter(place -> BodyId.of(USUAL, place.id()).equals(id))
        .map(names::told)
        .orElseGet(id::value);
  }

  /** The bodies written, with semicolons between them: ids, or places for their governments. */
  List<BodyId> require(String written, Locale locale) {
    PlaceNames names = new PlaceNames(gazetteer, Naming.in(locale));
    List<BodyId> bodies = new ArrayList<>();
    for (String each : written.split("[;；\\n]", -1)) {
      if (!each.isBlank()) {
        bodies.add(
            BodyId.find(each.strip())
                .filter(id -> place(id).isPresent())
                .orElseGet(() -> BodyId.of(USUAL, names.require(each).id())));
      }
    }
    return bodies.stream().distinct().toList();
  }

  private Optional<Place> place(BodyId id) {
    return register.now().findBody(id).map(Body::place).or(() -> gazetteer.find(id.place()));
  }
}
