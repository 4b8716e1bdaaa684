package org.intercity.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.spelling.Spelling;
import org.intercity.gazetteer.spelling.Spellings;

/** Every key under which a place is found, in order, with the places, the greatest first. */
final class NameIndex {

  private static final int NOT_THERE = -1;

  /** Longer ones are descriptions. */
  private static final int LONGEST = 100;

  /** Countries whose names the rules of spelling know. */
  private static final Set<String> RULED = Set.of("CN", "TW", "HK", "MO", "KR", "KP", "JP");

  private final LevelWords words;
  private final int[] ranks;
  private final Spellings spellings = new Spellings();

  private List<Entry> entries = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private int[] positions = {};
  private int[] firsts = {};
  private int size;

  /** One key of one place. */
  private record Entry(String key, int place, NameRef.Kind kind) {}

  private NameIndex(LevelWords words, int[] ranks) {
    this.words = words;
    this.ranks = ranks;
  }

  /** The index over places that are numbered by their order. */
  static NameIndex of(List<Draft> places, LevelWords words) {
    NameIndex index = new NameIndex(words, ranks(places));
    for (int i = 0; i < places.size(); i++) {
      index.add(i, places.get(i));
    }
    index.arrange();
    return index;
  }

  /** For each place how many are greater. */
  private static int[] ranks(List<Draft> places) {
    Integer[] order = new Integer[places.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order, (a, b) -> Weight.GREATEST.compare(places.get(a).place(), places.get(b).place()));
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  List<String> keys() {
    return keys;
  }

  /** Where each key's record begins, from the first one's beginning, in bytes. */
  int[] positions() {
    return positions;
  }

  /** The length of all records in bytes. */
  int size() {
    return size;
  }

  void writeTo(DataOutputStream out) throws IOException {
    for (int key = 0; key < keys.size(); key++) {
      out.writeUTF(keys.get(key));
      out.writeShort(firsts[key + 1] - firsts[key]);
      for (int i = firsts[key]; i < firsts[key + 1]; i++) {
        out.writeInt(new NameRef(entries.get(i).place(), entries.get(i).kind()).packed());
      }
    }
  }

  private void arrange() {
    entries.sort(
        (a, b) -> {
          int byKey = a.key.compareTo(b.key);
          int byPlace = byKey != 0 ? byKey : Integer.compare(ranks[a.place], ranks[b.place]);
          return byPlace != 0 ? byPlace : a.kind.compareTo(b.kind);
        });
    List<Entry> each = new ArrayList<>();
    int[] starts = new int[entries.size() + 1];
    Entry last = new Entry("", NOT_THERE, NameRef.Kind.WEAK);
    for (Entry entry : entries) {
      boolean sameKey = entry.key.equals(last.key);
      if (sameKey && entry.place == last.place) {
        continue;
      }
      if (!sameKey) {
        starts[keys.size()] = each.size();
        keys.add(entry.key);
      }
      each.add(entry);
      last = entry;
    }
    starts[keys.size()] = each.size();
    entries = each;
    firsts = Arrays.copyOf(starts, keys.size() + 1);
    positions = new int[keys.size()];
    for (int key = 0; key < keys.size(); key++) {
      positions[key] = size;
      size += 2 + utfLength(keys.get(key)) + 2 + 4 * (firsts[key + 1] - firsts[key]);
    }
  }

  private static int utfLength(String key) {
    int length = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      length += c != 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
    return length;
  }

  private void add(int number, Draft draft) {
    Map<String, NameRef.Kind> names = new HashMap<>();
    names.put(draft.place().name(), NameRef.Kind.PRIMARY);
    draft.place().names().values().forEach(n -> names.putIfAbsent(n, NameRef.Kind.OTHER));
    draft.further().forEach(n -> names.putIfAbsent(n, NameRef.Kind.OTHER));
    names.forEach((name, kind) -> addName(number, name, kind));
    addRuled(number, draft.place());
  }

  /** What the names are in other scripts and romanisations, by rule. */
  private void addRuled(int number, Place place) {
    if (!RULED.contains(place.country()) || place.level() == Level.COUNTRY) {
      return;
    }
    Set<String> bare = new LinkedHashSet<>();
    bare.add(place.name());
    for (String name : place.names().values()) {
      bare.add(name);
      words.strip(name).ifPresent(stripped -> bare.add(stripped.stem()));
    }
    for (Spelling spelling : spellings.of(bare, place.country())) {
      // other forms of the same characters are names as good as any, and stand there already
      if (!Spellings.FORMS.contains(spelling.scheme())) {
        put(number, NameKey.of(spelling.text()), NameRef.Kind.BY_RULE);
      }
    }
  }

  private void addName(int number, String name, NameRef.Kind kind) {
    int bracket = firstOf(name, '(', '（');
    if (bracket > 0) {
      addSpellings(number, name.substring(0, bracket), NameRef.Kind.WEAK);
      return;
    }
    int comma = firstOf(name, ',', '、');
    if (comma > 0) {
      addSpellings(number, name.substring(0, comma), kind);
    }
    addSpellings(number, name, kind);
  }

  private static int firstOf(String name, char one, char other) {
    int at = name.indexOf(one);
    return at >= 0 ? at : name.indexOf(other);
  }

  private void addSpellings(int number, String name, NameRef.Kind kind) {
    addKey(number, NameKey.of(name), kind);
    if (name.codePoints().anyMatch(Script::isHan)) {
      spellings.forms(name).forEach(form -> addKey(number, NameKey.of(form.text()), kind));
    }
  }

  private void addKey(int number, String key, NameRef.Kind kind) {
    put(number, key, kind);
    words
        .strip(key)
        .filter(LevelWords.Stripped::isName)
        .ifPresent(
            stripped ->
                put(number, stripped.stem(), stripped.standsAlone() ? kind : NameRef.Kind.WEAK));
  }

  private void put(int number, String key, NameRef.Kind kind) {
    if (!key.isEmpty() && key.length() <= LONGEST) {
      entries.add(new Entry(key, number, kind));
    }
  }
}
