package org.intercity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.intercity.gazetteer.BareName;
import org.intercity.merging.Side.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The partners of each party, by their names and the sound of their names, so that one whose place
 * is not known is found among them without comparing each with each.
 */
final class Partners {

  private final Places places;

  /** The parties beside which a place was left open or unlisted. */
  private final Set<String> asked = new HashSet<>();

  /** By context, then by word, then by key. */
  private final Map<String, Map<String, Map<String, Side>>> partners = new HashMap<>();

  private final Set<String> added = new HashSet<>();
  private final Map<String, Map<String, Side>> vague = new HashMap<>();

  Partners(Places places) {
    this.places = places;
  }

  /** The names under which a party is the company of another. */
  static List<String> contexts(Places places, Side side) {
    return switch (side.sort()) {
      case LISTED -> List.of(side.key());
      case UNLISTED -> {
        List<String> contexts = new ArrayList<>(List.of(side.key()));
        places
            .sounds(BareName.of(side.name()))
            .forEach(sound -> contexts.add(side.country() + "~" + sound));
        yield contexts;
      }
      case OPEN -> List.of();
    };
  }

  static String at(String context, Side side) {
    return context + "|" + side.key();
  }

  /** Notes beside whom a side is to be looked for. */
  void ask(List<Side> sides) {
    for (Side side : sides) {
      if (side.sort() != Sort.LISTED) {
        for (Side other : others(sides, side)) {
          asked.addAll(contexts(places, other));
        }
      }
    }
  }

  /** Takes in the sides of a claim as partners of each other. */
  void add(List<Side> sides) {
    for (Side side : sides) {
      for (Side other : others(sides, side)) {
        for (String context : contexts(places, other)) {
          if (asked.contains(context)) {
            add(context, side);
          }
        }
      }
    }
  }

  private static List<Side> others(List<Side> sides, Side side) {
    return sides.stream().filter(other -> !other.equals(side)).toList();
  }

  private void add(String context, Side side) {
    if (!added.add(at(context, side) + "|" + side.name())) {
      return;
    }
    Map<String, Map<String, Side>> here =
        partners.computeIfAbsent(context, none -> new HashMap<>());
    for (String word : words(side)) {
      here.computeIfAbsent(word, none -> new TreeMap<>()).putIfAbsent(side.key(), side);
    }
    if (side.sort() != Sort.LISTED) {
      vague.computeIfAbsent(context, none -> new TreeMap<>()).putIfAbsent(side.key(), side);
    }
  }

  /** What a side can be found by: in its country, and where no country is known. */
  private Set<String> words(Side side) {
    Set<String> words = new LinkedHashSet<>();
    for (String country : side.sort() == Sort.OPEN ? List.of("?") : List.of(side.country(), "?")) {
      places.forms(side).forEach(form -> words.add(name(country, form)));
      for (String name : places.names(side)) {
        places.sounds(name).forEach(sound -> words.add(sound(country, sound)));
      }
    }
    words.add(side.key());
    return words;
  }

  private static String name(String country, String bare) {
    return country + " " + bare;
  }

  private static String sound(String country, String sound) {
    return country + "~" + sound;
  }

  /** What each side of which too little is known is taken to be, by {@link #at}. */
  Map<String, Side> known() {
    Map<String, Side> known = new HashMap<>();
    vague.forEach((context, sides) -> sides.values().forEach(side -> decide(context, side, known)));
    return known;
  }

  private void decide(String context, Side side, Map<String, Side> known) {
    Map<String, Side> byName = found(context, side, nameWords(side), other -> true);
    Side decided = one(byName, side);
    if (decided == null) {
      String bare = BareName.of(side.name());
      List<String> sounds = new ArrayList<>();
      places.sounds(bare).forEach(sound -> sounds.add(sound(side.country(), sound)));
      decided =
          one(
              found(
                  context,
                  side,
                  sounds,
                  other ->
                      places.names(other).stream()
                          .anyMatch(name -> BareName.soundAlike(bare, name))),
              side);
    }
    if (decided != null) {
      known.put(at(context, side), decided);
    }
  }

  private List<String> nameWords(Side side) {
    List<String> words = new ArrayList<>();
    places.forms(side).forEach(form -> words.add(name(side.country(), form)));
    if (side.sort() == Sort.OPEN) {
      words.addAll(places.meanings(side.name()));
    }
    return words;
  }

  private Map<String, Side> found(
      String context, Side side, List<String> words, Predicate<Side> may) {
    Map<String, Side> found = new TreeMap<>();
    Map<String, Map<String, Side>> here = partners.getOrDefault(context, Map.of());
    for (String word : words) {
      for (Side other : here.getOrDefault(word, Map.of()).values()) {
        if (!other.key().equals(side.key()) && !other.key().equals(context) && may.test(other)) {
          found.put(other.key(), other);
        }
      }
    }
    return found;
  }

  /**
   * The only listed place; else of unlisted ones that are one place the first by its key, so that
   * all of them meet there; null where it cannot be said.
   */
  private static @Nullable Side one(Map<String, Side> found, Side side) {
    for (Sort sort : List.of(Sort.LISTED, Sort.UNLISTED)) {
      List<Side> of = found.values().stream().filter(other -> other.sort() == sort).toList();
      if (of.size() == 1 || (of.size() > 1 && sort == Sort.UNLISTED)) {
        Side first = of.getFirst();
        boolean ahead = sort.compareTo(side.sort()) < 0 || first.key().compareTo(side.key()) < 0;
        return ahead ? first : null;
      }
      if (of.size() > 1) {
        return null;
      }
    }
    return null;
  }
}
