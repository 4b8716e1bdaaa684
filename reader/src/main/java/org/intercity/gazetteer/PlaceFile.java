package org.intercity.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The packed places, read in place: nothing is decoded before it is asked for. */
final class PlaceFile {

  private final ByteBuffer bytes;
  private final int places;
  private final int stringsAt;
  private final int ids;
  private final int idsAt;
  private final Trie trie;
  private final int namesAt;
  private final int namesEnd;

  PlaceFile(ByteBuffer bytes) {
    this.bytes = bytes;
    if (bytes.getInt(0) != PlaceLayout.MAGIC) {
      throw new IllegalStateException("not a packed gazetteer of this version");
    }
    places = bytes.getInt(PlaceLayout.PLACES);
    stringsAt = bytes.getInt(PlaceLayout.STRINGS_AT);
    ids = bytes.getInt(PlaceLayout.IDS);
    idsAt = bytes.getInt(PlaceLayout.IDS_AT);
    trie = new Trie(bytes, bytes.getInt(PlaceLayout.TRIE_AT), bytes.getInt(PlaceLayout.STATES));
    namesAt = bytes.getInt(PlaceLayout.NAMES_AT);
    namesEnd = bytes.getInt(PlaceLayout.NAMES_END);
  }

  int places() {
    return places;
  }

  /** A new walk along the keys, for one thread. */
  KeyWalk walk() {
    return new KeyWalk(trie, bytes);
  }

  /** The place that has or once had this id. */
  Optional<Place> find(PlaceId id) {
    int place = numberOf(id);
    return place == PlaceLayout.NONE ? Optional.empty() : Optional.of(place(place));
  }

  /** The ids of other registers, and those that have been merged into it. */
  List<PlaceId> idsOf(PlaceId id) {
    int place = numberOf(id);
    return place == PlaceLayout.NONE ? List.of() : furtherIds(place);
  }

  /** What publishers say of its population, in the order they came. */
  List<Population> populationsOf(PlaceId id) {
    int place = numberOf(id);
    int at = place == PlaceLayout.NONE ? place : number(place, PlaceLayout.POPULATIONS);
    if (at == PlaceLayout.NONE) {
      return List.of();
    }
    List<Population> found = new ArrayList<>();
    int count = bytes.get(stringsAt + at);
    for (int from = stringsAt + at + 1; found.size() < count; from += 16) {
      found.add(
          new Population(
              bytes.getLong(from),
              string(bytes.getInt(from + 8)),
              string(bytes.getInt(from + 12))));
    }
    return found;
  }

  private int numberOf(PlaceId id) {
    int low = 0;
    int high = ids - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = string(bytes.getInt(idsAt + 8 * middle)).compareTo(id.value());
      if (order == 0) {
        return bytes.getInt(idsAt + 8 * middle + 4);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return PlaceLayout.NONE;
  }

  /** The places under a key, the greatest first; empty where no place has it. */
  List<NameRef> refs(String key) {
    int name = trie.find(key);
    return name == 0 ? List.of() : refsOf(name);
  }

  /** The places under the key that is kept at a position. */
  List<NameRef> refsOf(int name) {
    return refsAt(PlaceLayout.refsOf(bytes, name));
  }

  private List<NameRef> refsAt(int at) {
    int count = Short.toUnsignedInt(bytes.getShort(at));
    List<NameRef> refs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      refs.add(NameRef.unpacked(bytes.getInt(at + 2 + 4 * i)));
    }
    return refs;
  }

  /** Shows every key, in order, as its bytes: UTF-8 but for letters beyond the basic plane. */
  void forEachKey(KeyVisitor visitor) {
    for (int at = namesAt; at < namesEnd; ) {
      int refs = PlaceLayout.refsOf(bytes, at);
      visitor.visit(bytes, at + 2, refs - at - 2);
      at = refs + 2 + 4 * Short.toUnsignedInt(bytes.getShort(refs));
    }
  }

  /** Shows where every key is kept, with the key, in order. */
  void forEachName(NameVisitor visitor) {
    forEachKey((_, at, _) -> visitor.visit(at - 2, KeyLetters.all(bytes, at - 2)));
  }

  Place place(int place) {
    Place.Standing standing = new Place.Standing(level(place), country(place), parent(place));
    return new Place(
        id(place),
        string(number(place, PlaceLayout.NAME)),
        names(number(place, PlaceLayout.NAMES)),
        standing,
        point(place),
        number(place, PlaceLayout.POPULATION));
  }

  boolean isListed(int place) {
    return bytes.get(recordAt(place) + PlaceLayout.LISTED) != 0;
  }

  Level level(int place) {
    return PlaceLayout.LEVELS.get(bytes.get(recordAt(place) + PlaceLayout.LEVEL));
  }

  long population(int place) {
    return number(place, PlaceLayout.POPULATION);
  }

  /**
   * The population; where it is unknown a tenth of what is guessed by level, so that no unit comes
   * before a city of that name whose people have been counted.
   */
  long weight(int place) {
    long known = population(place);
    return known > 0 ? known : Weight.population(0, level(place)) / 10;
  }

  boolean isIn(int place, String country) {
    short letters = bytes.getShort(recordAt(place) + PlaceLayout.COUNTRY);
    return letters == (short) (country.charAt(0) << 8 | country.charAt(1));
  }

  /** Its usual name in Latin letters. */
  String name(int place) {
    return string(number(place, PlaceLayout.NAME));
  }

  private String country(int place) {
    short letters = bytes.getShort(recordAt(place) + PlaceLayout.COUNTRY);
    return "" + (char) (letters >> 8) + (char) (letters & 0xFF);
  }

  private PlaceId id(int place) {
    return new PlaceId(string(number(place, PlaceLayout.ID)));
  }

  private List<PlaceId> furtherIds(int place) {
    int at = number(place, PlaceLayout.FURTHER_IDS);
    return at == PlaceLayout.NONE
        ? List.of()
        : Arrays.stream(string(at).split(" ", -1)).map(PlaceId::new).toList();
  }

  private @Nullable PlaceId parent(int place) {
    int parent = number(place, PlaceLayout.PARENT);
    return parent == PlaceLayout.NONE ? null : id(parent);
  }

  private @Nullable Coordinates point(int place) {
    int latitude = number(place, PlaceLayout.LATITUDE);
    return latitude == PlaceLayout.NO_POINT
        ? null
        : new Coordinates(
            latitude / PlaceLayout.DEGREE,
            number(place, PlaceLayout.LONGITUDE) / PlaceLayout.DEGREE);
  }

  private Map<String, String> names(int at) {
    if (at == PlaceLayout.NONE) {
      return Map.of();
    }
    Map<String, String> names = new HashMap<>();
    int from = at + 1;
    for (int i = bytes.get(stringsAt + at); i > 0; i--) {
      String language = string(from);
      from += 2 + bytes.getShort(stringsAt + from);
      names.put(language, string(from));
      from += 2 + bytes.getShort(stringsAt + from);
    }
    return names;
  }

  private String string(int at) {
    byte[] text = new byte[bytes.getShort(stringsAt + at)];
    bytes.get(stringsAt + at + 2, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private int number(int place, int field) {
    return bytes.getInt(recordAt(place) + field);
  }

  private static int recordAt(int place) {
    return PlaceLayout.HEADER + PlaceLayout.PLACE * place;
  }

  /** Is shown where each key is kept. */
  interface NameVisitor {
    void visit(int at, String key);
  }

  /** Is shown the keys of all names. */
  interface KeyVisitor {
    void visit(ByteBuffer bytes, int at, int length);
  }
}
