package org.intercity.gazetteer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by what they do to a name: stand for something else, follow it, or only look like a unit.
 */
final class OrdinaryWords {

  private final Map<Script, Set<String>> words;
  private final Map<Script, Set<String>> persons;
  private final Map<Script, Set<String>> noUnits;
  private final Set<String> titles;
  private final Set<String> following;

  private OrdinaryWords(Map<String, Set<String>> ordinary, Map<String, Set<String>> following) {
    words = byScript(ordinary, "");
    persons = byScript(ordinary, "-person");
    noUnits = byScript(following, "-not-unit");
    titles = ordinary.getOrDefault("latin-title", Set.of());
    this.following = following.getOrDefault("hangul", Set.of());
  }

  static OrdinaryWords packaged() {
    return new OrdinaryWords(lists("ordinary-words.tsv"), lists("following-words.tsv"));
  }

  private static Map<String, Set<String>> lists(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : Table.lines(file)) {
      int tab = line.indexOf('\t');
      lists
          .computeIfAbsent(line.substring(0, tab), _ -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(tab + 1).split(" ", -1)));
    }
    return lists;
  }

  private static Map<Script, Set<String>> byScript(Map<String, Set<String>> lists, String kind) {
    Map<Script, Set<String>> sets = new EnumMap<>(Script.class);
    for (Script script : Script.values()) {
      String name = script.name().toLowerCase(Locale.ROOT) + kind;
      sets.put(script, lists.getOrDefault(name, Set.of()));
    }
    return sets;
  }

  /** Whether the key is more often a word than a name. */
  boolean isWord(String key, Script script) {
    return list(words, script).contains(key) || isPersonName(key, script);
  }

  /** Whether the key is more often part of a person's name. */
  boolean isPersonName(String key, Script script) {
    return list(persons, script).contains(key);
  }

  /** Whether the word stands before a person's name. */
  boolean isTitle(String word) {
    return titles.contains(word);
  }

  /** Whether what follows a Hangul name in the same written word may follow one. */
  boolean mayFollow(String rest) {
    if (rest.isEmpty()) {
      return true;
    }
    for (int length = Math.min(4, rest.length()); length > 0; length--) {
      if (following.contains(rest.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word only ends like the name of a district. */
  boolean isNoUnit(String word, Script script) {
    return list(noUnits, script).stream().anyMatch(word::endsWith);
  }

  private static Set<String> list(Map<Script, Set<String>> lists, Script script) {
    return lists.getOrDefault(script, Set.of());
  }
}
