package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Weighs one meaning of a mention: every factor adds to the score and gives its reason. */
final class Evaluation {

  /** The sum at which a score counts as certain. */
  private static final double CERTAIN = 1.2;

  private static final double CLOSE_KM = 150;

  private final String name;
  private final Names.Meaning meaning;
  private final Place place;
  private final Gazetteer.Context context;
  private final List<Place> units;
  private final boolean namedAfterCity;
  private final List<String> reasons = new ArrayList<>();
  private double sum;

  Evaluation(
      String name,
      Names.Meaning meaning,
      Gazetteer.Context context,
      List<Place> units,
      boolean namedAfterCity) {
    this.name = name;
    this.meaning = meaning;
    this.place = meaning.place();
    this.context = context;
    this.units = units;
    this.namedAfterCity = namedAfterCity;
  }

  Gazetteer.Candidate candidate() {
    weighName();
    weighLevel();
    weighCountry();
    weighUnits();
    weighPeers();
    weighNamesake();
    weighPopulation();
    return new Gazetteer.Candidate(place, Math.clamp(sum / CERTAIN, 0.0, 1.0), reasons);
  }

  private void weighName() {
    switch (meaning.kind()) {
      case PRIMARY -> add(0.25, "'" + place.name() + "' is its name");
      case OTHER -> {
        boolean foreign = Script.ofLetter(name.codePointAt(0)) != Script.LATIN;
        add(foreign ? 0.25 : 0.15, "one of its other names");
      }
      case BY_RULE -> add(0.12, "spelled so from '" + place.name() + "' by rule");
      case WEAK -> add(0.05, "seldom called so without '" + place.name() + "'");
    }
    boolean exact = name.equals(place.name()) || place.names().containsValue(name);
    // City in a name says little: another of its name may be meant
    if (exact && (meaning.word() == null || !meaning.word().saysCity())) {
      add(0.05, "spelt exactly so");
    }
    if (meaning.listed()) {
      add(0.05, "a place that agreements are known of");
    }
  }

  private void weighLevel() {
    LevelWord word = meaning.word();
    if (word != null) {
      add(word.own() ? 0.3 : 0.15, "'" + word.word() + "' agrees with its level");
    }
  }

  private void weighCountry() {
    int near = context.countries().indexOf(place.country());
    boolean home = context.home().filter(place.country()::equals).isPresent();
    if (near >= 0) {
      add(near == 0 ? 0.3 : 0.25, "country " + place.country() + " named nearby");
    } else if (home) {
      add(0.15, "in the outlet's own country " + place.country());
    } else if (!context.countries().isEmpty()) {
      add(-0.1, "country " + place.country() + " not named nearby");
    }
  }

  private void weighUnits() {
    for (Place unit : units) {
      if (unit.id().equals(place.id())) {
        add(0.25, "named in full nearby");
        return;
      }
      if (unit.id().equals(place.standing().parent()) && unit.level() != Level.COUNTRY) {
        add(0.3, "lies in " + unit.name() + ", named nearby");
        return;
      }
    }
    units.stream()
        .filter(unit -> unit.country().equals(place.country()) && isClose(unit))
        .findFirst()
        .ifPresent(unit -> add(0.08, "close to " + unit.name() + ", named nearby"));
  }

  /** What is listed together is mostly of one level. */
  private void weighPeers() {
    Set<Level> peers = context.beside().peers();
    boolean country = place.level() == Level.COUNTRY;
    if (Neighbours.isGreater(place)
        && peers.stream()
            .anyMatch(peer -> country ? peer == Level.COUNTRY : Levels.UNITS.contains(peer))) {
      add(0.35, "named together with another " + (country ? "country" : place.level().word()));
    }
  }

  /** A bare name means the city, where a unit is named after it; unless it is said to hold one. */
  private void weighNamesake() {
    boolean holding =
        units.size() == 1
            && place.id().equals(units.getFirst().standing().parent())
            && context.beside().within().isEmpty();
    if (namedAfterCity && !holding) {
      add(-0.2, "no word tells it from the city of its name");
    }
  }

  private boolean isClose(Place unit) {
    return unit.point() != null
        && place.point() != null
        && unit.point().kilometresTo(place.point()) < CLOSE_KM;
  }

  private void weighPopulation() {
    long population = Math.max(1, Weight.population(place));
    double share = Math.clamp((Math.log10((double) population) - 2.5) / 5, 0.0, 1.0);
    add(
        0.3 * share,
        place.population() > 0 ? "population " + population : "a " + place.level().word());
  }

  private void add(double weight, String reason) {
    sum += weight;
    reasons.add(reason);
  }
}
