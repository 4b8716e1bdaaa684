package org.intercity.gazetteer;

import com.ibm.icu.text.Transliterator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every key under which a place is found, with the places, the greatest first. */
final class NameIndex {

  private final LevelWords words;
  private final Map<String, Map<Integer, NameRef.Kind>> refs = new HashMap<>();
  private final List<Transliterator> han =
      List.of(Transliterator.getInstance("Hans-Hant"), Transliterator.getInstance("Hant-Hans"));

  private NameIndex(LevelWords words) {
    this.words = words;
  }

  static Map<String, List<NameRef>> of(List<Draft> places, LevelWords words) {
    NameIndex index = new NameIndex(words);
    for (int i = 0; i < places.size(); i++) {
      index.add(i, places.get(i));
    }
    return index.sorted(places);
  }

  private void add(int number, Draft draft) {
    Map<String, NameRef.Kind> names = new HashMap<>();
    names.put(draft.place().name(), NameRef.Kind.PRIMARY);
    draft.place().names().values().forEach(n -> names.putIfAbsent(n, NameRef.Kind.OTHER));
    draft.further().forEach(n -> names.putIfAbsent(n, NameRef.Kind.OTHER));
    names.forEach((name, kind) -> addName(number, name, kind));
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
      han.forEach(to -> addKey(number, NameKey.of(to.transliterate(name)), kind));
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
    if (!key.isEmpty()) {
      refs.computeIfAbsent(key, _ -> new HashMap<>())
          .merge(number, kind, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  private Map<String, List<NameRef>> sorted(List<Draft> places) {
    Comparator<NameRef> greatest =
        Comparator.comparing((NameRef ref) -> places.get(ref.place()).place(), Weight.GREATEST);
    Map<String, List<NameRef>> sorted = new TreeMap<>();
    refs.forEach(
        (key, found) ->
            sorted.put(
                key,
                found.entrySet().stream()
                    .map(entry -> new NameRef(entry.getKey(), entry.getValue()))
                    .sorted(greatest)
                    .toList()));
    return sorted;
  }
}
