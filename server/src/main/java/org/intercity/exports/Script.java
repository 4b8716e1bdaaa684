package org.intercity.exports;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The letters a language is written in.
 *
 * @param must of which at least one must be there
 * @param may which may stand beside them
 */
record Script(Set<UnicodeScript> must, Set<UnicodeScript> may) {

  static Script of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ko" ->
          new Script(Set.of(UnicodeScript.HANGUL), Set.of(UnicodeScript.LATIN, UnicodeScript.HAN));
      case "zh" -> new Script(Set.of(UnicodeScript.HAN), Set.of(UnicodeScript.LATIN));
      case "ja" ->
          new Script(
              Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
              Set.of(UnicodeScript.LATIN));
      default -> new Script(Set.of(UnicodeScript.LATIN), Set.of());
    };
  }

  boolean holds(String text) {
    Set<UnicodeScript> used =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .filter(script -> script != UnicodeScript.COMMON)
            .collect(Collectors.toSet());
    return used.stream().anyMatch(must::contains)
        && used.stream().allMatch(script -> must.contains(script) || may.contains(script));
  }
}
