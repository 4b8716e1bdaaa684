package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Ranks what a mention can mean by the company it keeps. */
record Resolver(Names names, Function<PlaceId, Optional<Place>> places) {

  Gazetteer.Resolution resolve(String mention, Gazetteer.Context context) {
    List<Names.Meaning> whole = names.meanings(mention);
    if (!whole.isEmpty()) {
      return ranked(mention, mention, whole, context);
    }
    for (Parts parts : Parts.of(mention)) {
      List<Names.Meaning> outer = names.meanings(parts.outer());
      List<Names.Meaning> inner = names.meanings(parts.inner());
      if (!outer.isEmpty() && !inner.isEmpty()) {
        return ranked(mention, parts.inner(), inner, with(context, outer));
      }
    }
    return new Gazetteer.Resolution(mention, List.of());
  }

  /**
   * The context to which a mention's own outer part belongs: Philippines in Baguio, Philippines.
   */
  private static Gazetteer.Context with(Gazetteer.Context context, List<Names.Meaning> outer) {
    Place greatest = outer.getFirst().place();
    Set<String> countries = new LinkedHashSet<>();
    countries.add(greatest.country());
    countries.addAll(context.countries());
    Set<PlaceId> units = new LinkedHashSet<>(context.units());
    outer.stream().limit(3).forEach(meaning -> units.add(meaning.place().id()));
    return new Gazetteer.Context(
        context.language(), List.copyOf(countries), units, context.home(), context.beside());
  }

  private Gazetteer.Resolution ranked(
      String mention, String name, List<Names.Meaning> meanings, Gazetteer.Context context) {
    List<Place> units = context.units().stream().flatMap(id -> places.apply(id).stream()).toList();
    List<Gazetteer.Candidate> candidates = new ArrayList<>();
    for (Names.Meaning meaning : meanings) {
      if (!liesElsewhere(meaning.place(), context)) {
        boolean hasCity = isNamedAfterCity(meaning, meanings);
        candidates.add(new Evaluation(name.strip(), meaning, context, units, hasCity).candidate());
      }
    }
    candidates.sort(Comparator.comparingDouble(Gazetteer.Candidate::score).reversed());
    return new Gazetteer.Resolution(mention, candidates);
  }

  /** A district written with its city is none of another city's. */
  private static boolean liesElsewhere(Place place, Gazetteer.Context context) {
    return place.level() == Level.DISTRICT
        && context
            .beside()
            .within()
            .filter(city -> city.level() == Level.CITY)
            .filter(city -> !Neighbours.contains(city, place))
            .isPresent();
  }

  /**
   * Whether it is a unit whose name a city in it bears, and no word says that the unit is meant.
   */
  private static boolean isNamedAfterCity(Names.Meaning unit, List<Names.Meaning> meanings) {
    return unit.word() == null
        && Levels.UNITS.contains(unit.place().level())
        && meanings.stream()
            .map(Names.Meaning::place)
            .anyMatch(
                city ->
                    city.level() == Level.CITY
                        && unit.place().id().equals(city.standing().parent()));
  }
}
