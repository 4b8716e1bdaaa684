package org.intercity.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place on its way into the packed file.
 *
 * @param unit GeoNames' code of the first-level unit it lies in, or blank
 * @param listed whether this project's own tables name it, which makes it a name to be trusted
 * @param further names beyond those of the place itself
 * @param ids of other registers, and former ones of ours
 */
record Draft(Place place, String unit, boolean listed, List<String> further, List<PlaceId> ids) {

  Draft {
    further = List.copyOf(further);
    ids = List.copyOf(ids);
  }

  Draft(Place place, String unit, boolean listed, List<String> further) {
    this(place, unit, listed, further, List.of());
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
        further);
  }

  /** This draft with more names: a language's first one becomes its own where it has none. */
  Draft named(Map<String, List<String>> more) {
    Map<String, String> names = new LinkedHashMap<>(place.names());
    Set<String> all = new LinkedHashSet<>(further);
    more.forEach(
        (language, these) -> {
          if (!these.isEmpty() && !language.equals("en")) {
            names.putIfAbsent(language, these.getFirst());
          }
          all.addAll(these);
        });
    all.remove(place.name());
    all.removeAll(names.values());
    Place named =
        new Place(id(), place.name(), names, place.standing(), place.point(), place.population());
    return new Draft(named, unit, true, List.copyOf(all));
  }

  /** This draft, with what only the other knows. */
  Draft completedBy(Draft other) {
    Map<String, String> names = new LinkedHashMap<>(other.place.names());
    names.putAll(place.names());
    Set<String> more = new LinkedHashSet<>(further);
    more.addAll(other.further);
    more.addAll(other.place.names().values());
    more.add(other.place.name());
    more.removeAll(names.values());
    more.remove(place.name());
    Place whole =
        new Place(
            id(),
            place.name(),
            names,
            place.standing(),
            place.point() == null ? other.place.point() : place.point(),
            place.population() == 0 ? other.place.population() : place.population());
    return new Draft(
        whole, unit.isEmpty() ? other.unit : unit, listed || other.listed, List.copyOf(more));
  }
}
