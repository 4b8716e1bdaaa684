package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.intercity.gazetteer.BareName;
import org.intercity.reader.Reading;
import org.intercity.reader.Reading.NamedPlace;
import org.jspecify.annotations.Nullable;

/** Where an act was signed and by whom, from all that is claimed of it. */
final class Signings {

  private final List<Claim> claims;
  private final Sides sides;
  private final Ballot ballot;
  private final List<Conflict> conflicts;

  /**
   * @param conflicts takes in those that are found
   */
  Signings(List<Claim> claims, Sides sides, Ballot ballot, List<Conflict> conflicts) {
    this.claims = claims;
    this.sides = sides;
    this.ballot = ballot;
    this.conflicts = conflicts;
  }

  Reading.Signing signing() {
    return new Reading.Signing(
        place(), venue(), new Signers(claims, sides, ballot, conflicts).all());
  }

  /** A city is a finer answer than its province, and no other. */
  private @Nullable NamedPlace place() {
    Map<String, NamedPlace> named = new LinkedHashMap<>();
    for (Claim claim : claims) {
      NamedPlace place = claim.says().signing().place();
      if (place != null) {
        named.putIfAbsent(key(place, claim), place);
      }
    }
    Ballot.Result<String> places =
        ballot.count(
            claim -> {
              NamedPlace place = claim.says().signing().place();
              return place == null
                  ? Optional.empty()
                  : Optional.of(finest(key(place, claim), named));
            },
            Comparator.naturalOrder());
    if (places.isEmpty()) {
      return null;
    }
    places
        .conflict(Conflict.About.PLACE, key -> Objects.requireNonNull(named.get(key)).name())
        .ifPresent(conflicts::add);
    return named.get(places.first().value());
  }

  /** The key of a place; one named as a party is that party's. */
  private String key(NamedPlace place, Claim claim) {
    String key = sides.places().key(place);
    String bare = BareName.of(place.name());
    return sides.of(claim).stream()
        .filter(side -> sides.places().names(side).contains(bare))
        .filter(side -> place.country() == null || side.country().equals(place.country()))
        .map(Side::key)
        .findFirst()
        .orElse(key);
  }

  private String finest(String key, Map<String, NamedPlace> named) {
    return named.keySet().stream()
        .filter(inner -> sides.places().isWithin(inner, key))
        .sorted()
        .findFirst()
        .orElse(key);
  }

  /** Venues are compared within a language; across languages a hall has a name in each. */
  private @Nullable String venue() {
    Ballot.Result<String> venues =
        ballot.count(
            claim -> Optional.ofNullable(claim.says().signing().venue()),
            Comparator.naturalOrder());
    if (venues.isEmpty()) {
      return null;
    }
    Map<String, List<Claim>> byLanguage = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.says().signing().venue() != null) {
        byLanguage.computeIfAbsent(claim.language(), none -> new ArrayList<>()).add(claim);
      }
    }
    for (Map.Entry<String, List<Claim>> language : byLanguage.entrySet()) {
      String spoken = language.getKey();
      List<String> names =
          language.getValue().stream()
              .map(claim -> Objects.requireNonNull(claim.says().signing().venue()))
              .distinct()
              .toList();
      ballot
          .<String>count(
              claim ->
                  Optional.ofNullable(claim.says().signing().venue())
                      .filter(_ -> claim.language().equals(spoken))
                      .map(venue -> shortest(venue, names)),
              Comparator.naturalOrder())
          .conflict(Conflict.About.VENUE, venue -> venue)
          .ifPresent(conflicts::add);
    }
    return venues.first().value();
  }

  /** "City Hall" stands for "the Qingdao City Hall". */
  private static String shortest(String venue, List<String> names) {
    String bare = plain(venue);
    return names.stream()
        .filter(name -> bare.contains(plain(name)) || plain(name).equals(bare))
        .min(Comparator.comparingInt((String name) -> plain(name).length()).thenComparing(n -> n))
        .orElse(venue);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
