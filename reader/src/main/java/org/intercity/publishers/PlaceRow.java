package org.intercity.publishers;

import java.util.List;

/**
 * What one row of a publisher's file says of a place, as it says it. A row may bring names alone.
 *
 * @param ids in the register's spelling: {@code gn1841811} (GeoNames), {@code wd-Q41283}
 *     (Wikidata), {@code iso-KR}, {@code iso-KR-29} (ISO 3166-1 and -2); the row's own one first
 * @param name in English or Latin script; empty where the row brings names alone
 * @param country ISO 3166-1 alpha-2, upper case; empty where unknown
 * @param kind GeoNames' feature code ({@code PPLA2}, {@code ADM1}) or a level's word ({@code
 *     city}); empty where unknown
 * @param admin1 GeoNames' code of the first-level unit it lies in, without the country; or empty
 * @param admin2 the code of its second-level unit, without those before it; or empty
 * @param latitude degrees north, NaN where unknown
 * @param longitude degrees east, NaN where unknown
 * @param population 0 where unknown
 * @param asOf the day from which the publisher says so, {@code 2025-06-12}, or empty
 * @param names all further ones
 */
public record PlaceRow(
    List<String> ids,
    String name,
    String country,
    String kind,
    String admin1,
    String admin2,
    double latitude,
    double longitude,
    long population,
    String asOf,
    List<Name> names) {

  public PlaceRow {
    ids = List.copyOf(ids);
    names = List.copyOf(names);
  }

  /**
   * A name.
   *
   * @param language BCP 47, as {@code ko} or {@code zh-Hant}; empty where the publisher does not
   *     say
   * @param use how it is used
   */
  public record Name(String text, String language, Use use) {}

  /** How a place is called by a name. */
  public enum Use {
    OFFICIAL,
    USUAL,
    SHORT,
    FORMER,
    ALIAS,
    ROMANISED
  }

  public boolean hasPoint() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
