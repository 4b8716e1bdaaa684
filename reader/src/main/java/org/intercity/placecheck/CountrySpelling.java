package org.intercity.placecheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.gazetteer.Place;

/**
 * A country as a table spells it, and what is meant.
 *
 * @param how by which rule it was understood
 * @param country what is meant; empty where no rule says
 * @param codes the codes under which its places are looked for; a territory has its own beside its
 *     country's
 * @param nearest where nothing is sure, countries whose names are near
 */
public record CountrySpelling(
    String written, How how, Optional<Place> country, Set<String> codes, List<Place> nearest) {

  /** By which rule a spelling is understood, the surest first. */
  public enum How {
    USUAL,
    OTHER_NAME,
    BRACKET,
    LAST_PART,
    UNIT,
    TYPING_ERROR,
    MENTION,
    UNKNOWN
  }

  public CountrySpelling {
    codes = Set.copyOf(codes);
    nearest = List.copyOf(nearest);
  }

  /** What tells countries apart: the code, or the spelling where none is known. */
  String key() {
    return country.map(Place::country).orElse("? " + written);
  }
}
