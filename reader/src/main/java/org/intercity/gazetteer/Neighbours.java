package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What stands directly beside a mention: the greater place in which it is said to lie ("Athens,
 * Georgia", 프랑스 브레스트, 名古屋市港区), the smaller one that is said to lie in it, and those that are listed
 * with it.
 */
record Neighbours(Gazetteer gazetteer, String text, String language) {

  private static final Set<String> IN =
      Set.of(", ", " (", ",", "，", "（", " in ", " in the ", ", in ");
  private static final Set<String> OF = Set.of("", " ", "의 ", "の", "的", "'s ", "’s ");
  private static final Set<String> WITH =
      Set.of(
          " and ", ", and ", ", ", " & ", "와 ", "과 ", "·", "、", "・", "与", "與", "和", "及", "と", "や");

  /** No name of a greater place has more words, or letters, than these. */
  private static final int WORDS = 4;

  private static final int LETTERS = 40;

  /** Where countries are listed, a smaller town that shares one's name is not meant. */
  private static final long NO_MERE_TOWN = 50_000;

  /** The greater place in which a mention is said to lie. */
  Optional<Place> within(int start, int end) {
    List<Place> meanings = gazetteer.named(text.substring(start, end));
    return after(meanings, end).or(() -> before(meanings, start));
  }

  /** The smaller place that is said to lie in it: Tbilisi, where it is the Georgia after it. */
  Optional<Place> inner(int start, int end) {
    List<Place> greater =
        gazetteer.named(text.substring(start, end)).stream().filter(Neighbours::isGreater).toList();
    return greater.isEmpty()
        ? Optional.empty()
        : endingAt(start, IN).stream()
            .filter(other -> !isCountry(other.places()))
            .flatMap(other -> other.places().stream())
            .filter(place -> greater.stream().anyMatch(unit -> contains(unit, place)))
            .findFirst();
  }

  /**
   * The levels of what it is listed with: "Georgia and Armenia", 広島県と四川省. A unit that a city in it
   * is named after says nothing.
   */
  Set<Level> peers(int start, int end, List<Gazetteer.Mention> mentions) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Gazetteer.Mention other : mentions) {
      if (joins(end, other.start(), WITH) || joins(other.end(), start, WITH)) {
        Surroundings.clear(other)
            .filter(place -> other.places().stream().noneMatch(city -> contains(place, city)))
            .map(Place::level)
            .ifPresent(levels::add);
      }
    }
    return levels;
  }

  private Optional<Place> after(List<Place> meanings, int end) {
    return IN.stream()
        .filter(joint -> text.startsWith(joint, end))
        .flatMap(joint -> namesFrom(end + joint.length()).stream())
        .flatMap(name -> gazetteer.named(name).stream())
        .filter(Neighbours::isGreater)
        .filter(unit -> holds(unit, meanings))
        .findFirst();
  }

  private boolean holds(Place unit, List<Place> meanings) {
    long least = unit.level() == Level.COUNTRY && isCountry(meanings) ? NO_MERE_TOWN : 0;
    return meanings.stream()
        .anyMatch(place -> contains(unit, place) && place.population() >= least);
  }

  private static boolean isCountry(List<Place> meanings) {
    return !meanings.isEmpty() && meanings.getFirst().level() == Level.COUNTRY;
  }

  /** The capitalised words that follow, all of them and ever fewer. */
  private List<String> namesFrom(int from) {
    List<String> names = new ArrayList<>();
    for (LatinToken token : LatinToken.from(text, from, WORDS)) {
      if (LatinToken.isCapital(text, token.start())) {
        names.addFirst(text.substring(from, token.end()));
      }
    }
    return names;
  }

  private Optional<Place> before(List<Place> meanings, int start) {
    Optional<Gazetteer.Mention> other = endingAt(start, OF);
    Optional<Place> holding =
        other.stream()
            .flatMap(mention -> mention.places().stream())
            .filter(place -> meanings.stream().anyMatch(meaning -> contains(place, meaning)))
            .findFirst();
    boolean maybeDistrict = meanings.stream().anyMatch(place -> place.level() == Level.DISTRICT);
    return holding.or(
        () ->
            other
                .filter(_ -> maybeDistrict)
                .flatMap(Surroundings::clear)
                .filter(place -> place.level() == Level.CITY));
  }

  /** The mention that stands directly before, as if the text ended here. */
  private Optional<Gazetteer.Mention> endingAt(int start, Set<String> joints) {
    int from = Math.max(0, start - LETTERS);
    List<Gazetteer.Mention> mentions = gazetteer.mentions(text.substring(from, start), language);
    return Stream.of(mentions)
        .filter(all -> !all.isEmpty())
        .map(List::getLast)
        .filter(last -> joins(from + last.end(), start, joints))
        .filter(last -> !joints.equals(OF) || isOf(last, text.substring(from + last.end(), start)))
        .findFirst();
  }

  /** Latin script does not join a greater place and a smaller one by nothing or a space. */
  private static boolean isOf(Gazetteer.Mention other, String joint) {
    return !joint.isBlank() || Script.ofLetter(other.name().codePointAt(0)) != Script.LATIN;
  }

  private boolean joins(int from, int to, Set<String> joints) {
    return from <= to && to - from < 9 && joints.contains(text.substring(from, to));
  }

  static boolean isGreater(Place place) {
    return place.level() == Level.COUNTRY || Levels.UNITS.contains(place.level());
  }

  static boolean contains(Place greater, Place place) {
    return greater.level() == Level.COUNTRY
        ? place.level() != Level.COUNTRY && place.country().equals(greater.country())
        : greater.id().equals(place.standing().parent());
  }
}
