package org.intercity.gazetteer;

import java.util.List;
import java.util.Optional;

/** The ids of the index before: a place keeps the id it had. */
record BeforeFile(PlaceFile file) implements Gathering.Before {

  @Override
  public Optional<PlaceId> idOf(List<PlaceId> ids) {
    return ids.stream().flatMap(id -> file.find(id).stream()).map(Place::id).findFirst();
  }

  @Override
  public List<PlaceId> redirectsTo(PlaceId id) {
    return file.idsOf(id);
  }
}
