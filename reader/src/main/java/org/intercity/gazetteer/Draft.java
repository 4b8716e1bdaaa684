package org.intercity.gazetteer;

import java.util.List;

/**
 * A place on its way into the packed file.
 *
 * @param unit GeoNames' code of the first-level unit it lies in, or blank
 * @param listed whether this project's own tables name it, which makes it a name to be trusted
 * @param further names beyond those of the place itself
 * @param ids of other registers, and former ones of ours
 * @param populations as publishers state them
 */
record Draft(
    Place place,
    String unit,
    boolean listed,
    List<String> further,
    List<PlaceId> ids,
    List<Population> populations) {

  Draft {
    further = List.copyOf(further);
    ids = List.copyOf(ids);
    populations = List.copyOf(populations);
  }

  PlaceId id() {
    return place.id();
  }

  Draft within(PlaceId parent) {
    Place.Standing standing = new Place.Standing(place.level(), place.country(), parent);
    return new Draft(
        new Place(id(), place.name(), place.names(), standing, place.point(), place.population()),
        unit,
        listed,
        further,
        ids,
        populations);
  }

  Draft alsoKnownBy(List<PlaceId> all) {
    return new Draft(place, unit, listed, further, all, populations);
  }
}
