package org.intercity.gazetteer;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The packed file, big-endian: a header of {@value #HEADER} bytes; places of {@value #PLACE} bytes
 * each; strings; ids with the place each stands for, in order; the automaton over all names; and
 * the names, in order, each a key with the places it can mean.
 */
final class PlaceLayout {

  /** Names the format and its version: a file of another is not read. */
  static final int MAGIC = 0x49434733;

  static final int HEADER = 36;
  static final int PLACE = 40;

  // of the header
  static final int PLACES = 4;
  static final int STRINGS_AT = 8;
  static final int IDS = 12;
  static final int IDS_AT = 16;
  static final int STATES = 20;
  static final int TRIE_AT = 24;
  static final int NAMES_AT = 28;
  static final int NAMES_END = 32;

  // of a place
  static final int ID = 0;
  static final int NAME = 4;
  static final int NAMES = 8;
  static final int LATITUDE = 12;
  static final int LONGITUDE = 16;
  static final int POPULATION = 20;
  static final int COUNTRY = 24;
  static final int LEVEL = 26;
  static final int LISTED = 27;
  static final int PARENT = 28;
  static final int FURTHER_IDS = 32;
  static final int POPULATIONS = 36;

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

  /** Where the references of the name at a position begin. */
  static int refsOf(ByteBuffer bytes, int name) {
    return name + 2 + Short.toUnsignedInt(bytes.getShort(name));
  }

  /** Whether the name kept at a position is this key. */
  static boolean isKey(ByteBuffer bytes, int name, String key) {
    KeyLetters letters = new KeyLetters(bytes, name);
    for (int i = 0; i < key.length(); i++) {
      if (!letters.hasNext() || letters.next() != key.charAt(i)) {
        return false;
      }
    }
    return !letters.hasNext();
  }
}
