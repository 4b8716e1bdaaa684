package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The known level words, longest first. */
record LevelWords(List<LevelWord> all) {

  LevelWords {
    all = List.copyOf(all);
  }

  static LevelWords packaged() {
    List<LevelWord> words = new ArrayList<>();
    for (Table.Row row : Table.read("level-words.tsv")) {
      Set<Level> levels = EnumSet.noneOf(Level.class);
      row.list("levels").forEach(level -> levels.add(Level.of(level)));
      words.add(
          new LevelWord(
              Script.of(row.get("script")),
              LevelWord.Position.valueOf(row.get("where").toUpperCase(Locale.ROOT)),
              NameKey.of(row.get("word")),
              levels,
              row.get("own").equals("yes")));
    }
    words.sort(Comparator.comparingInt((LevelWord word) -> word.word().length()).reversed());
    return new LevelWords(words);
  }

  /** A name's key with its longest level word set aside. */
  Optional<Stripped> strip(String key) {
    if (key.length() < 3) {
      return Optional.empty();
    }
    for (LevelWord word : all) {
      String stem = word.stemOf(key);
      if (stem != null) {
        return Optional.of(new Stripped(stem, word));
      }
    }
    return Optional.empty();
  }

  /** Those of one script and position, longest first. */
  List<LevelWord> of(Script script, LevelWord.Position position) {
    return all.stream().filter(w -> w.script() == script && w.position() == position).toList();
  }

  /** Those of one script and position by their first letter, longest first. */
  Map<Character, List<LevelWord>> byFirstLetter(Script script, LevelWord.Position position) {
    return of(script, position).stream()
        .collect(Collectors.groupingBy(word -> word.word().charAt(0)));
  }

  /** What is left of a name, and the word that was set aside. */
  record Stripped(String stem, LevelWord word) {

    /** Whether the stem names this place, and not the one that "arrondissement of" divides. */
    boolean isName() {
      return word.position() != LevelWord.Position.PREFIX || !word.saysBelowCity();
    }

    /** Whether the stem alone is usual: Gwangju for Gwangju-si, but not Mexico for Mexico City. */
    boolean standsAlone() {
      return word.script() != Script.LATIN || word.position() == LevelWord.Position.AFFIX;
    }
  }
}
