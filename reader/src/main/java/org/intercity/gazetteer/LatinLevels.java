package org.intercity.gazetteer;

import java.util.List;
import java.util.Locale;

/** The level words around a name: "Qingdao City", "Gwangju-si", "the 15th arrondissement of". */
final class LatinLevels {

  private static final int WORDS = 4;

  private final Names names;
  private final List<LevelWord> suffixes;
  private final List<LevelWord> affixes;
  private final List<LevelWord> prefixes;

  LatinLevels(Names names) {
    this.names = names;
    suffixes = names.words().of(Script.LATIN, LevelWord.Position.SUFFIX);
    affixes = names.words().of(Script.LATIN, LevelWord.Position.AFFIX);
    prefixes = names.words().of(Script.LATIN, LevelWord.Position.PREFIX);
  }

  Levelled around(String text, int start, int end, int last) {
    Levelled plain = new Levelled(start, end, places(text, start, end), false);
    int from = prefixStart(text, start, last);
    if (from < start) {
      List<Place> agreeing = places(text, from, end);
      return new Levelled(from, end, agreeing, true);
    }
    return suffixed(text, plain);
  }

  private Levelled suffixed(String text, Levelled name) {
    if (name.end >= text.length()
        || (text.charAt(name.end) != ' ' && text.charAt(name.end) != '-')) {
      return name;
    }
    boolean hyphen = text.charAt(name.end) == '-';
    List<LatinToken> after = LatinToken.from(text, name.end + 1, WORDS);
    for (int n = after.size(); n > 0; n--) {
      int end = after.get(n - 1).end();
      String key = NameKey.of(text.substring(name.end + 1, end));
      for (LevelWord word : hyphen ? affixes : suffixes) {
        if (word.word().equals(key)) {
          return extended(text, name, end, word);
        }
      }
    }
    return name;
  }

  private Levelled extended(String text, Levelled name, int end, LevelWord word) {
    List<Place> agreeing = places(text, name.start, end);
    boolean small =
        word.position() == LevelWord.Position.SUFFIX && !LatinToken.isCapital(text, name.end + 1);
    if (agreeing.isEmpty() && (word.saysCity() || small)) {
      return name;
    }
    return new Levelled(name.start, end, agreeing, true);
  }

  /** Where a level word before the name starts: capital, or one that says it is a part of it. */
  private int prefixStart(String text, int start, int last) {
    int from = Math.max(last, start - 60);
    String before = text.substring(from, start);
    String lower = before.toLowerCase(Locale.ROOT);
    for (LevelWord prefix : prefixes) {
      int at = before.length() - prefix.word().length() - 1;
      boolean there =
          at >= 0
              && lower.endsWith(prefix.word() + ' ')
              && lower.length() == before.length()
              && LatinToken.startsAt(text, from + at);
      if (there && (Character.isUpperCase(before.charAt(at)) || prefix.saysBelowCity())) {
        return withOrdinal(text, from, from + at);
      }
    }
    return start;
  }

  private static int withOrdinal(String text, int from, int at) {
    int space = at - 1;
    if (space <= from || text.charAt(space) != ' ') {
      return at;
    }
    int word = text.lastIndexOf(' ', space - 1) + 1;
    return word >= from && Character.isDigit(text.charAt(word)) ? word : at;
  }

  private List<Place> places(String text, int start, int end) {
    return names.meanings(text.substring(start, end)).stream().map(Names.Meaning::place).toList();
  }

  /** A name with the level words around it and the places that agree with them. */
  record Levelled(int start, int end, List<Place> places, boolean word) {}
}
