package org.intercity.gazetteer;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word that says how high a place stands: City, 시, 省.
 *
 * @param word folded as names are
 * @param levels those it agrees with
 * @param own whether it is meant only of places that bear it themselves, as 광역시
 */
record LevelWord(Script script, Position position, String word, Set<Level> levels, boolean own) {

  LevelWord {
    levels = Set.copyOf(levels);
  }

  /** Where it stands; an affix is a suffix that Latin script joins by a hyphen. */
  enum Position {
    SUFFIX,
    AFFIX,
    PREFIX
  }

  boolean agreesWith(Level level) {
    return levels.contains(level);
  }

  boolean saysCity() {
    return levels.contains(Level.CITY);
  }

  /** Whether it speaks of a part of a city or of the land around it. */
  boolean saysBelowCity() {
    return levels.contains(Level.DISTRICT) || levels.contains(Level.COUNTY);
  }

  /** What is left of a name's key when this word is set aside, or null where it is not there. */
  @Nullable String stemOf(String key) {
    return switch (script) {
      case LATIN -> position == Position.PREFIX ? afterPrefix(key) : beforeSuffix(key, ' ' + word);
      case HANGUL, HAN -> beforeSuffix(key, word);
    };
  }

  private @Nullable String beforeSuffix(String key, String suffix) {
    int stem = key.length() - suffix.length();
    return stem >= 2 && key.endsWith(suffix) && Script.ofLetter(key.codePointBefore(stem)) == script
        ? key.substring(0, stem)
        : null;
  }

  private @Nullable String afterPrefix(String key) {
    int at = key.indexOf(word + ' ');
    return at >= 0 && (at == 0 || key.charAt(at - 1) == ' ')
        ? key.substring(at + word.length() + 1)
        : null;
  }
}
