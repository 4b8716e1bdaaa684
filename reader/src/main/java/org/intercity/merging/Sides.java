package org.intercity.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.intercity.reader.BodyKind;
import org.intercity.reader.Reading.Party;

/**
 * The parties of claims, each known as far as all claims together can tell: what one article leaves
 * without a place, or gives an id of its own, is the place that another article names beside the
 * same partner, where the names agree in their letters or their sound.
 */
final class Sides {

  private final Places places;
  private final Map<Claim, List<Side>> sides = new HashMap<>();

  Sides(Places places, List<Claim> claims) {
    this.places = places;
    Partners partners = new Partners(places);
    List<Named> all = claims.stream().map(this::named).toList();
    all.forEach(named -> partners.ask(named.sides()));
    all.forEach(named -> partners.add(named.sides()));
    Map<String, Side> known = partners.known();
    for (Named named : all) {
      List<Side> resolved = new ArrayList<>();
      for (Side side : named.sides()) {
        resolved.add(resolved(side, named.sides(), known));
      }
      sides.put(named.claim(), resolved);
    }
  }

  private record Named(Claim claim, List<Side> sides) {}

  private Named named(Claim claim) {
    return new Named(claim, claim.says().parties().stream().map(places::side).toList());
  }

  private Side resolved(Side side, List<Side> all, Map<String, Side> known) {
    if (side.sort() == Side.Sort.LISTED) {
      return side;
    }
    return all.stream()
        .filter(other -> !other.equals(side))
        .flatMap(other -> Partners.contexts(places, other).stream())
        .map(context -> followed(context, side, known))
        .filter(other -> !other.equals(side))
        .findFirst()
        .orElse(side);
  }

  private static Side followed(String context, Side side, Map<String, Side> known) {
    Side now = side;
    for (Side next = side; next != null; next = known.get(Partners.at(context, now))) {
      now = next;
    }
    return now;
  }

  /** The places at hand. */
  Places places() {
    return places;
  }

  /** The parties of a claim, in the order in which it names them. */
  List<Side> of(Claim claim) {
    return Optional.ofNullable(sides.get(claim)).orElseThrow();
  }

  /**
   * A name for the tie that a claim is of; one that names no two parties is of none but its own.
   */
  String tie(Claim claim) {
    TreeSet<String> keys = new TreeSet<>();
    List<Side> parties = of(claim);
    for (int i = 0; i < parties.size(); i++) {
      keys.add(key(parties.get(i), claim.says().parties().get(i)));
    }
    String tie = String.join(" ", keys);
    return keys.size() < 2
        ? tie + " " + claim.document() + " " + claim.part() + claim.number()
        : tie;
  }

  /** A city's council is another party than the city. */
  static String key(Side side, Party party) {
    return party.body() == BodyKind.GOVERNMENT
        ? side.key()
        : side.key() + "/" + party.body().word();
  }
}
