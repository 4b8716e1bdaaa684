package org.intercity.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.Level;

/**
 * The rules by which an office or association counts.
 *
 * @param id as on the command line: {@code gwangju}, {@code iso}
 * @param kinds which kinds are counted, in the order they are shown
 * @param levels which levels of body count; empty for all
 * @param territories country codes that are counted as another: {@code TW → CN}
 * @param suspended whether a suspended tie still counts
 */
public record Profile(
    String id,
    String name,
    List<Kind> kinds,
    Set<Level> levels,
    Map<String, String> territories,
    boolean suspended) {

  public Profile {
    kinds = List.copyOf(kinds);
    levels = Set.copyOf(levels);
    territories = Map.copyOf(territories);
  }

  /** Every ISO code a country of its own, every kind and level. */
  public static final Profile ISO =
      new Profile(
          "iso",
          "ISO 3166",
          List.of(Kind.SISTER, Kind.FRIENDSHIP, Kind.MOU, Kind.OTHER),
          Set.of(),
          Map.of(),
          true);

  /** The country a code is counted under. */
  public String countryOf(String iso) {
    return territories.getOrDefault(iso, iso);
  }

  public boolean counts(Body body) {
    return body.kind() == BodyKind.GOVERNMENT
        && (levels.isEmpty() || levels.contains(body.place().level()));
  }
}
