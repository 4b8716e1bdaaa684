package org.intercity.reader;

import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.PlaceId;

/**
 * What a register already knows of ties, handed in so that a name that can mean two places is taken
 * as the one that has a tie with the other side. It never adds a fact to a reading.
 *
 * @param partners of each holder, in both directions
 */
public record Known(Map<PlaceId, Set<PlaceId>> partners) {

  public static final Known NOTHING = new Known(Map.of());

  public Known {
    partners = Map.copyOf(partners);
  }

  public boolean tied(PlaceId one, PlaceId other) {
    return partners.getOrDefault(one, Set.of()).contains(other)
        || partners.getOrDefault(other, Set.of()).contains(one);
  }
}
