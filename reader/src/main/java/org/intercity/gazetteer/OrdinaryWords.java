package org.intercity.gazetteer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words by what they do to a name: stand for something else, follow it, or only look like a unit.
 */
record OrdinaryWords(Map<String, Set<String>> lists) {

  static OrdinaryWords packaged() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String file : List.of("ordinary-words.tsv", "following-words.tsv")) {
      for (String line : Table.lines(file)) {
        int tab = line.indexOf('\t');
        lists
            .computeIfAbsent(file.charAt(0) + line.substring(0, tab), _ -> new HashSet<>())
            .addAll(Arrays.asList(line.substring(tab + 1).split(" ", -1)));
      }
    }
    return new OrdinaryWords(lists);
  }

  /** Whether the key is more often a word than a name. */
  boolean isWord(String key, Script script) {
    return list('o', script.name()).contains(key) || isPersonName(key, script);
  }

  /** Whether the key is more often part of a person's name. */
  boolean isPersonName(String key, Script script) {
    return list('o', script.name() + "-PERSON").contains(key);
  }

  /** Whether the word stands before a person's name. */
  boolean isTitle(String word) {
    return list('o', "LATIN-TITLE").contains(word);
  }

  /** Whether what follows a Hangul name in the same written word may follow one. */
  boolean mayFollow(String rest) {
    if (rest.isEmpty()) {
      return true;
    }
    Set<String> following = list('f', "HANGUL");
    for (int length = Math.min(4, rest.length()); length > 0; length--) {
      if (following.contains(rest.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word only ends like the name of a district. */
  boolean isNoUnit(String word, Script script) {
    return list('f', script.name() + "-NOT-UNIT").stream().anyMatch(word::endsWith);
  }

  private Set<String> list(char file, String name) {
    return lists.getOrDefault(file + name.toLowerCase(Locale.ROOT), Set.of());
  }
}
