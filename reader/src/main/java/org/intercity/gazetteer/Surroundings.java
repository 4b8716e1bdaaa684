package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text tells of a place that it names: the countries, provinces and cities that stand near
 * it, the nearest first. A name that could itself be several places says nothing of the others.
 */
public record Surroundings(Gazetteer gazetteer, String text, String language) {

  /** Beyond so many characters a text is about something else. */
  private static final int NEAR = 1_500;

  /** So much greater than its namesakes that a writer means it without saying more. */
  private static final int FAR_GREATER = 10;

  /**
   * The context of the mention at {@code start}.
   *
   * @param home the country of the outlet or office, where known
   */
  public Gazetteer.Context around(int start, int end, Optional<String> home) {
    List<Gazetteer.Mention> near =
        gazetteer.mentions(text, language).stream()
            .filter(other -> other.end() <= start || other.start() >= end)
            .filter(other -> distance(other, start, end) < NEAR)
            .sorted(Comparator.comparingInt(other -> distance(other, start, end)))
            .toList();
    Neighbours neighbours = new Neighbours(gazetteer, text, language);
    Optional<Place> within = neighbours.within(start, end);
    Optional<Place> beside = within.or(() -> neighbours.inner(start, end));
    if (beside.isPresent()) {
      return new Gazetteer.Context(
          language,
          List.of(beside.get().country()),
          Set.of(beside.get().id()),
          home,
          new Gazetteer.Beside(within, Set.of()));
    }
    String mention = text.substring(start, end);
    Set<String> countries = new LinkedHashSet<>();
    Set<PlaceId> units = new LinkedHashSet<>();
    for (Gazetteer.Mention other : near) {
      if (!other.name().equals(mention)) {
        clear(other).ifPresent(place -> note(place, countries, units));
      }
    }
    return new Gazetteer.Context(
        language,
        new ArrayList<>(countries),
        units,
        home,
        new Gazetteer.Beside(Optional.empty(), neighbours.peers(start, end, near)));
  }

  private static void note(Place place, Set<String> countries, Set<PlaceId> units) {
    countries.add(place.country());
    if (place.level() != Level.COUNTRY) {
      units.add(place.id());
    }
  }

  private static int distance(Gazetteer.Mention other, int start, int end) {
    return other.end() <= start ? start - other.end() : other.start() - end;
  }

  /** What it means, where one of its meanings outweighs all others. */
  static Optional<Place> clear(Gazetteer.Mention mention) {
    List<Place> places = mention.places();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Place first = places.getFirst();
    boolean alone =
        places.size() == 1
            || first.level() == Level.COUNTRY
            || Weight.population(first) > FAR_GREATER * Weight.population(places.get(1));
    return alone ? Optional.of(first) : Optional.empty();
  }
}
