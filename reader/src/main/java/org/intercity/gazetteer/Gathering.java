package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All places from all tables, each once: rows of one id are one place, and a listed city without an
 * id is the city of that country which shares its bare name and lies near.
 */
record Gathering(LevelWords words, List<Draft> cities, List<Draft> listed) {

  private static final double NEAR_KM = 40;
  private static final Set<Level> UNITS = Set.of(Level.STATE, Level.PROVINCE, Level.PREFECTURE);
  private static final Set<Level> CITIES = Set.of(Level.CITY, Level.TOWN);

  List<Draft> places() {
    Map<PlaceId, Draft> places = new LinkedHashMap<>();
    Set<String> codes = new HashSet<>();
    cities.forEach(
        city -> {
          codes.add(city.place().country());
          places.put(city.id(), city);
        });
    Map<String, List<Draft>> byName = byCountryAndName();
    for (Draft row : listed) {
      Draft known = identified(row, byName);
      places.merge(known.id(), known, (old, fresh) -> fresh.completedBy(old));
    }
    ListedPlaces.furtherNames()
        .forEach((id, names) -> places.computeIfPresent(id, (_, place) -> place.named(names)));
    List<Draft> countries = Countries.read(codes);
    List<Draft> all = new ArrayList<>(new Parents(words, List.copyOf(places.values())).placed());
    all.addAll(countries);
    return all;
  }

  private Map<String, List<Draft>> byCountryAndName() {
    Map<String, List<Draft>> found = new HashMap<>();
    for (Draft city : cities) {
      if (CITIES.contains(city.place().level())) {
        found.computeIfAbsent(nameIn(city), _ -> new ArrayList<>()).add(city);
      }
    }
    return found;
  }

  private Draft identified(Draft row, Map<String, List<Draft>> byName) {
    Coordinates point = row.place().point();
    if (row.id().value().startsWith("gn")
        || point == null
        || !CITIES.contains(row.place().level())) {
      return row;
    }
    Optional<Draft> same =
        byName.getOrDefault(nameIn(row), List.of()).stream()
            .filter(city -> distance(city, point) < NEAR_KM)
            .min(Comparator.comparingDouble(city -> distance(city, point)));
    return same.map(city -> withId(row, city.id())).orElse(row);
  }

  private static double distance(Draft city, Coordinates point) {
    Coordinates there = city.place().point();
    return there == null ? Double.MAX_VALUE : there.kilometresTo(point);
  }

  private static Draft withId(Draft row, PlaceId id) {
    Place p = row.place();
    return new Draft(
        new Place(id, p.name(), p.names(), p.standing(), p.point(), p.population()),
        row.unit(),
        row.listed(),
        row.further());
  }

  private String nameIn(Draft draft) {
    String key = NameKey.of(draft.place().name());
    String bare = words.strip(key).map(LevelWords.Stripped::stem).orElse(key);
    return draft.place().country() + ' ' + bare;
  }

  static boolean isUnit(Place place) {
    return UNITS.contains(place.level());
  }
}
