package org.intercity.gazetteer;

import java.util.List;

/**
 * The packed file, big-endian: a header of {@value #HEADER} bytes; places of {@value #PLACE} bytes
 * each, those with a GeoNames id first, by id; strings; a hash table of offsets into the names; and
 * the names, each a key with the places it can mean.
 */
final class PlaceLayout {

  static final int MAGIC = 0x49434731;
  static final int HEADER = 32;
  static final int PLACE = 36;

  // of the header
  static final int PLACES = 4;
  static final int NUMBERED = 8;
  static final int STRINGS_AT = 12;
  static final int SLOTS = 16;
  static final int SLOTS_AT = 20;
  static final int NAMES_AT = 24;
  static final int NAMES_END = 28;

  // of a place
  static final int GEONAMES = 0;
  static final int ID = 4;
  static final int NAME = 8;
  static final int NAMES = 12;
  static final int LATITUDE = 16;
  static final int LONGITUDE = 20;
  static final int POPULATION = 24;
  static final int COUNTRY = 28;
  static final int LEVEL = 30;
  static final int LISTED = 31;
  static final int PARENT = 32;

  /** Levels by the number they are kept as; new ones go to the end. */
  static final List<Level> LEVELS =
      List.of(
          Level.COUNTRY,
          Level.STATE,
          Level.PROVINCE,
          Level.PREFECTURE,
          Level.COUNTY,
          Level.CITY,
          Level.DISTRICT,
          Level.TOWN);

  static final int NONE = -1;
  static final int NO_POINT = Integer.MIN_VALUE;
  static final double DEGREE = 1e5;

  private PlaceLayout() {}

  static int hash(byte[] key) {
    int hash = 0x811C9DC5;
    for (byte b : key) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    return hash ^ (hash >>> 15);
  }
}
