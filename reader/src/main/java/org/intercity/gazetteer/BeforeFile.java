package org.intercity.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The index before: a place keeps the id it had, and is not lost. */
record BeforeFile(PlaceFile file) implements Gathering.Before {

  @Override
  public Optional<PlaceId> idOf(List<PlaceId> ids) {
    return ids.stream().flatMap(id -> file.find(id).stream()).map(Place::id).findFirst();
  }

  @Override
  public List<PlaceId> redirectsTo(PlaceId id) {
    return file.idsOf(id);
  }

  @Override
  public void places(Consumer<Draft> taker) {
    for (int i = 0; i < file.places(); i++) {
      Place place = file.place(i);
      taker.accept(
          new Draft(
              place,
              "",
              file.isListed(i),
              List.of(),
              file.idsOf(place.id()),
              file.populationsOf(place.id())));
    }
  }
}
