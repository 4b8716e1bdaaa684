package org.intercity.placecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.placecheck.CountrySpelling.How;

/** Understands spellings of countries by the gazetteer's names and by rule; each one once. */
final class CountrySpellings {

  /** So many names are looked through for those of countries. */
  private static final int NEAR = 1000;

  private final Gazetteer gazetteer;
  private final Map<String, CountrySpelling> known = new HashMap<>();

  CountrySpellings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  CountrySpelling of(String written) {
    return known.computeIfAbsent(written, this::understand);
  }

  private CountrySpelling understand(String written) {
    if (written.isBlank()) {
      return unknown(written, List.of());
    }
    Optional<Place> named = country(written);
    if (named.isPresent()) {
      return understood(written, isUsual(written, named.get()) ? How.USUAL : How.OTHER_NAME, named);
    }
    PlaceNotation notation = PlaceNotation.of(written);
    if (notation.unusual() && notation.whole().isPresent()) {
      Optional<Place> bare = country(notation.part());
      if (bare.isPresent()) {
        return understood(written, How.BRACKET, bare);
      }
    }
    return lastPart(written)
        .or(() -> unit(written))
        .or(() -> typingError(written))
        .or(() -> mention(written))
        .orElseGet(() -> unknown(written, near(written)));
  }

  private Optional<CountrySpelling> lastPart(String written) {
    List<String> parts = Stream.of(written.split(",", -1)).map(String::strip).toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    return country(parts.getLast())
        .map(
            last -> {
              Set<String> codes = new LinkedHashSet<>(Set.of(last.country()));
              parts.subList(0, parts.size() - 1).stream()
                  .filter(part -> units(part).noneMatch(u -> u.country().equals(last.country())))
                  .flatMap(part -> country(part).stream())
                  .forEach(territory -> codes.add(territory.country()));
              return new CountrySpelling(
                  written, How.LAST_PART, Optional.of(last), codes, List.of());
            });
  }

  /** A first-level unit in place of its country, where only one country has it. */
  private Optional<CountrySpelling> unit(String written) {
    List<String> countries = units(written).map(Place::country).distinct().toList();
    return countries.size() == 1
        ? gazetteer
            .findCountry(countries.getFirst())
            .map(country -> understood(written, How.UNIT, Optional.of(country)))
        : Optional.empty();
  }

  private Optional<CountrySpelling> typingError(String written) {
    List<Place> near = near(written);
    return near.size() == 1
        ? Optional.of(understood(written, How.TYPING_ERROR, Optional.of(near.getFirst())))
        : Optional.empty();
  }

  private Optional<CountrySpelling> mention(String written) {
    List<Place> mentioned =
        gazetteer.mentions(written, "en").stream()
            .flatMap(mention -> mention.places().stream().limit(1))
            .filter(place -> place.level() == Level.COUNTRY)
            .distinct()
            .toList();
    return mentioned.size() == 1
        ? Optional.of(understood(written, How.MENTION, Optional.of(mentioned.getFirst())))
        : Optional.empty();
  }

  private Optional<Place> country(String name) {
    return gazetteer
        .findCountry(name)
        .or(
            () ->
                gazetteer.named(name).stream()
                    .filter(place -> place.level() == Level.COUNTRY)
                    .findFirst());
  }

  private Stream<Place> units(String name) {
    return gazetteer.named(name).stream()
        .filter(place -> place.level() == Level.STATE || place.level() == Level.PROVINCE);
  }

  private List<Place> near(String written) {
    List<Place> near = new ArrayList<>();
    for (Place place : gazetteer.nearest(written, NEAR)) {
      if (place.level() == Level.COUNTRY && !near.contains(place)) {
        near.add(place);
      }
    }
    return near;
  }

  /** The code, or the name but for case and for "&" in place of "and". */
  private static boolean isUsual(String written, Place country) {
    return written.equals(country.country())
        || plain(written).equals(plain(country.name()))
        || country.names().containsValue(written);
  }

  private static String plain(String name) {
    return name.replace("&", "and").toLowerCase(Locale.ROOT);
  }

  private static CountrySpelling understood(String written, How how, Optional<Place> country) {
    Set<String> codes = country.map(place -> Set.of(place.country())).orElse(Set.of());
    return new CountrySpelling(written, how, country, codes, List.of());
  }

  private static CountrySpelling unknown(String written, List<Place> near) {
    return new CountrySpelling(written, How.UNKNOWN, Optional.empty(), Set.of(), near);
  }
}
