package org.intercity.sources;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language of a text: by its script, and within the Latin one by its commonest words. */
final class Languages {

  /** Latin letters, but no known language. */
  static final String UNDETERMINED = "und";

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

  private Languages() {}

  /** ISO 639-1 code, or {@link #UNDETERMINED}; empty where the text has no letters. */
  static Optional<String> of(String text, @Nullable String stated) {
    if (stated != null && stated.matches("[A-Za-z]{2,3}([-_].*)?")) {
      String[] parts = stated.split("[-_]", -1);
      return Optional.of(parts[0].toLowerCase(Locale.ROOT));
    }
    return byScript(text);
  }

  private static Optional<String> byScript(String text) {
    Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    int hangul = count(letters, Character.UnicodeScript.HANGUL);
    int han = count(letters, Character.UnicodeScript.HAN);
    int kana =
        count(letters, Character.UnicodeScript.HIRAGANA)
            + count(letters, Character.UnicodeScript.KATAKANA);
    if ((hangul + han + kana) * 4 > all) {
      return Optional.of(hangul >= han + kana ? "ko" : kana * 10 > han + kana ? "ja" : "zh");
    }
    return Optional.of(
        letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> ofAlphabet(most.getKey(), text))
            .orElse(UNDETERMINED));
  }

  private static int count(
      Map<Character.UnicodeScript, Integer> letters, Character.UnicodeScript script) {
    return letters.getOrDefault(script, 0);
  }

  private static String ofAlphabet(Character.UnicodeScript script, String text) {
    return switch (script) {
      case LATIN -> byWords(text);
      case CYRILLIC -> text.matches("(?s).*[іїєґІЇЄҐ].*") ? "uk" : "ru";
      case ARABIC -> "ar";
      case GREEK -> "el";
      case HEBREW -> "he";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      default -> UNDETERMINED;
    };
  }

  /** A word that many languages have says little: each counts by how few of them have it. */
  private static String byWords(String text) {
    List<String> words = WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).limit(5_000).toList();
    Map<String, Set<String>> languages = stopWords();
    Map<String, Integer> owners = new HashMap<>();
    languages.values().forEach(own -> own.forEach(word -> owners.merge(word, 1, Integer::sum)));
    String best = UNDETERMINED;
    double most = 0;
    for (Map.Entry<String, Set<String>> language : languages.entrySet()) {
      List<String> found = words.stream().filter(language.getValue()::contains).toList();
      double weight = found.stream().mapToDouble(word -> 1.0 / owners.getOrDefault(word, 1)).sum();
      if (weight > most && found.size() * 25 >= words.size()) {
        best = language.getKey();
        most = weight;
      }
    }
    return best;
  }

  private static Map<String, Set<String>> stopWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String line : Lines.of("stop-words.tsv")) {
      int tab = line.indexOf('\t');
      words.put(
          line.substring(0, tab),
          new HashSet<>(Arrays.asList(line.substring(tab + 1).split(" ", -1))));
    }
    return words;
  }
}
