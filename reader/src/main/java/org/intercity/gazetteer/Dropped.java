package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps what publishers have dropped, for a register may speak of it: a place that stood before and
 * is in no layer any more stays as it was known, unless its namesake at the same spot has taken its
 * part, to which its ids then lead.
 */
final class Dropped {

  /** Publishers move a point so far when they make one place of two. */
  private static final double SAME_SPOT_KM = 5;

  private final List<Draft> places;
  private final Set<PlaceId> known = new HashSet<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  private Dropped(List<Draft> places) {
    this.places = new ArrayList<>(places);
    for (int i = 0; i < places.size(); i++) {
      Draft place = places.get(i);
      known.add(place.id());
      known.addAll(place.ids());
      byName.computeIfAbsent(name(place), _ -> new ArrayList<>(1)).add(i);
    }
  }

  /** The places, and those of {@code before} that are no more among them. */
  static List<Draft> keptWith(List<Draft> places, Gathering.Before before) {
    Dropped dropped = new Dropped(places);
    before.places(dropped::take);
    return dropped.places;
  }

  private void take(Draft old) {
    if (known.contains(old.id()) || old.ids().stream().anyMatch(known::contains)) {
      return;
    }
    for (int i : byName.getOrDefault(name(old), List.of())) {
      if (isSameSpot(places.get(i).place(), old.place())) {
        List<PlaceId> ids = new ArrayList<>(places.get(i).ids());
        ids.add(old.id());
        ids.addAll(old.ids());
        places.set(i, places.get(i).alsoKnownBy(ids));
        return;
      }
    }
    places.add(old);
  }

  private static boolean isSameSpot(Place place, Place old) {
    Coordinates point = place.point();
    Coordinates oldPoint = old.point();
    return point != null && oldPoint != null && point.kilometresTo(oldPoint) <= SAME_SPOT_KM;
  }

  private static String name(Draft draft) {
    Place place = draft.place();
    return place.country() + ' ' + place.level() + ' ' + NameKey.of(place.name());
  }
}
