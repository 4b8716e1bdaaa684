package org.intercity.merging;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.gazetteer.BareName;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Reading.NamedPlace;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;

/** Which place a party is, as far as its name and country alone can tell. */
final class Places {

  /** So many times larger than its namesakes, a place is the one that is meant. */
  private static final int FAR_LARGER = 3;

  private final Gazetteer gazetteer;
  private final Map<Party, Side> sides = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Map<String, Set<String>> sounds = new HashMap<>();

  Places(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The side that a party is, told by its own name and place. */
  Side side(Party party) {
    return sides.computeIfAbsent(party, this::newSide);
  }

  private Side newSide(Party party) {
    Where where = party.place();
    if (where == null) {
      return Side.open(party);
    }
    return listed(where, party.name())
        .map(place -> Side.listed(party, place))
        .orElseGet(() -> isOwn(where.id()) ? Side.unlisted(party, where) : Side.foreign(where));
  }

  private Optional<Place> listed(Where where, String name) {
    Optional<Place> known = gazetteer.find(where.id());
    if (known.isPresent() || !isOwn(where.id())) {
      return known;
    }
    return clear(
            gazetteer.named(name).stream()
                .filter(place -> place.country().equals(where.country()))
                .filter(place -> place.level() == where.level())
                .toList())
        .or(
            () ->
                where.level() == Level.CITY
                    ? clear(gazetteer.sounding(name, where.country()))
                    : Optional.empty());
  }

  /** Whether an article gave the place its id, and no gazetteer. */
  private static boolean isOwn(PlaceId id) {
    return id.value().startsWith("ic-");
  }

  private static Optional<Place> clear(List<Place> found) {
    boolean clear =
        found.size() == 1
            || (found.size() > 1
                && found.get(0).population() > FAR_LARGER * found.get(1).population());
    return clear ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** What a place of signing is known by: its id, else its bare name. */
  String key(NamedPlace named) {
    Optional<Place> known = named.id() == null ? Optional.empty() : gazetteer.find(named.id());
    return known.map(place -> place.id().value()).orElseGet(() -> BareName.of(named.name()));
  }

  /** Whether a place lies in another, both by their keys. */
  boolean isWithin(String inner, String outer) {
    return find(inner)
        .flatMap(place -> Optional.ofNullable(place.standing().parent()))
        .filter(
            parent ->
                parent.value().equals(outer)
                    || find(parent.value())
                        .flatMap(unit -> Optional.ofNullable(unit.standing().parent()))
                        .filter(unit -> unit.value().equals(outer))
                        .isPresent())
        .isPresent();
  }

  private Optional<Place> find(String key) {
    return key.matches("[A-Za-z0-9-]{3,80}") ? gazetteer.find(new PlaceId(key)) : Optional.empty();
  }

  /** Every bare name by which the side may be met. */
  Set<String> names(Side side) {
    return names.computeIfAbsent(side.key() + "|" + side.name(), _ -> allNames(side));
  }

  private static Set<String> allNames(Side side) {
    Set<String> names = new LinkedHashSet<>();
    names.add(BareName.of(side.name()));
    side.place()
        .ifPresent(
            place ->
                Stream.concat(Stream.of(place.name()), place.names().values().stream())
                    .map(BareName::of)
                    .forEach(names::add));
    names.remove("");
    return names;
  }

  /** The names, and where nobody lists the place, how its country's rules spell them. */
  Set<String> forms(Side side) {
    return switch (side.sort()) {
      case LISTED, OPEN -> names(side);
      case UNLISTED -> forms.computeIfAbsent(side.key(), _ -> spelt(side));
    };
  }

  private Set<String> spelt(Side side) {
    return BareName.forms(BareName.of(side.name()), side.country());
  }

  /** The ids of all places that a name can mean. */
  Set<String> meanings(String name) {
    Set<String> ids = new LinkedHashSet<>();
    gazetteer.named(name).forEach(place -> ids.add(place.id().value()));
    return ids;
  }

  /** The consonants by which names of one sound meet across scripts. */
  Set<String> sounds(String bare) {
    return sounds.computeIfAbsent(bare, BareName::sounds);
  }
}
