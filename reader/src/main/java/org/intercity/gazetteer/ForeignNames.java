package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.intercity.gazetteer.spelling.ForeignSound;

/**
 * The cities of a country by the sound of their names, for names that kana, Hangul or Han
 * characters write by ear. A country's names are gathered when it is first asked for.
 */
final class ForeignNames {

  /** They write each other's names by rules of their own: see {@link Sounding}. */
  private static final Set<String> OWN_RULES = Set.of("CN", "TW", "HK", "MO", "KR", "KP", "JP");

  private final PlaceFile file;
  private final Map<String, Map<String, List<Integer>>> countries = new ConcurrentHashMap<>();

  ForeignNames(PlaceFile file) {
    this.file = file;
  }

  /** Those whose name has this sound, the nearest in sound first, then the greatest. */
  List<Place> of(String name, String country) {
    if (OWN_RULES.contains(country)) {
      return List.of();
    }
    Map<String, List<Integer>> known = countries.computeIfAbsent(country, this::gathered);
    return ForeignSound.keys(name).stream()
        .flatMap(key -> known.getOrDefault(key, List.of()).stream())
        .distinct()
        .map(file::place)
        .map(place -> new Heard(place, ForeignSound.distance(name, place.name())))
        .filter(heard -> heard.distance() >= 0)
        .sorted(
            Comparator.comparingInt(Heard::distance).thenComparing(Heard::place, Weight.GREATEST))
        .map(Heard::place)
        .toList();
  }

  private record Heard(Place place, int distance) {}

  private Map<String, List<Integer>> gathered(String country) {
    Map<String, List<Integer>> byKey = new HashMap<>();
    for (int place = 0; place < file.places(); place++) {
      if (file.level(place) == Level.CITY && file.isIn(place, country)) {
        for (String key : ForeignSound.keys(file.name(place))) {
          byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
        }
      }
    }
    return byKey;
  }
}
