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
    return new Gazetteer.Context(context.language(), List.copyOf(countries), units, context.home());
  }

  private Gazetteer.Resolution ranked(
      String mention, String name, List<Names.Meaning> meanings, Gazetteer.Context context) {
    List<Place> units = context.units().stream().flatMap(id -> places.apply(id).stream()).toList();
    List<Gazetteer.Candidate> candidates = new ArrayList<>();
    for (Names.Meaning meaning : meanings) {
      candidates.add(new Evaluation(name.strip(), meaning, context, units).candidate());
    }
    candidates.sort(Comparator.comparingDouble(Gazetteer.Candidate::score).reversed());
    return new Gazetteer.Resolution(mention, candidates);
  }
}
