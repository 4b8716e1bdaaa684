package org.intercity.gazetteer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit above each place: the city that a district's name names, else the first-level unit whose
 * code it carries, else its country.
 */
record Parents(LevelWords words, List<Draft> places) {

  List<Draft> placed() {
    Map<String, Draft> units = new HashMap<>();
    for (Draft place : places) {
      if (Gathering.isUnit(place.place()) && !place.unit().isEmpty()) {
        units.putIfAbsent(code(place), place);
      }
    }
    return places.stream()
        .map(
            place ->
                place.place().level() == Level.COUNTRY ? place : place.within(parent(place, units)))
        .toList();
  }

  private PlaceId parent(Draft draft, Map<String, Draft> units) {
    PlaceId country = new PlaceId("iso-" + draft.place().country());
    if (Gathering.isUnit(draft.place())) {
      return country;
    }
    Optional<PlaceId> city =
        draft.listed() && draft.place().level() == Level.DISTRICT
            ? cityNamedBy(draft)
            : Optional.empty();
    Draft unit = units.get(code(draft));
    return city.orElse(unit == null ? country : unit.id());
  }

  /** The city of "Minato, Tokyo" or "15th arrondissement of Paris". */
  private Optional<PlaceId> cityNamedBy(Draft district) {
    String name = district.place().name();
    int comma = name.indexOf(',');
    String city =
        comma >= 0
            ? NameKey.of(name.substring(comma + 1))
            : words.strip(NameKey.of(name)).map(LevelWords.Stripped::stem).orElse("");
    return places.stream()
        .filter(p -> p.place().country().equals(district.place().country()))
        .filter(p -> p.place().level() == Level.CITY && NameKey.of(p.place().name()).equals(city))
        .max(Comparator.comparingLong(p -> p.place().population()))
        .map(Draft::id);
  }

  private static String code(Draft draft) {
    return draft.place().country() + '.' + draft.unit();
  }
}
