package org.intercity.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;

/** Countries as lists write them, each spelling looked up once. */
final class Countries {

  private final Gazetteer gazetteer;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Countries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The ISO code of two letters. */
  Optional<String> find(String written) {
    return known.computeIfAbsent(written.replaceAll("[(（].*?[)）]", "").strip(), this::understand);
  }

  private Optional<String> understand(String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return (written.matches("[A-Z]{2}") ? gazetteer.findCountry(written) : Optional.<Place>empty())
        .or(
            () ->
                gazetteer.named(written).stream()
                    .filter(place -> place.level() == Level.COUNTRY)
                    .findFirst())
        .map(Place::country);
  }

  /** Whether a text is the name of a place that is no country. */
  boolean isPlace(String written) {
    return gazetteer.named(written).stream().anyMatch(place -> place.level() != Level.COUNTRY);
  }
}
