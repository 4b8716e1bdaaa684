package org.intercity.gazetteer;

import java.util.List;
import java.util.Map;

/** The level words around a name: "Qingdao City", "Gwangju-si", "the 15th arrondissement of". */
final class LatinLevels {

  private final Names names;
  private final Map<Character, List<LevelWord>> suffixes;
  private final Map<Character, List<LevelWord>> affixes;
  private final List<LevelWord> prefixes;

  LatinLevels(Names names) {
    this.names = names;
    suffixes = names.words().byFirstLetter(Script.LATIN, LevelWord.Position.SUFFIX);
    affixes = names.words().byFirstLetter(Script.LATIN, LevelWord.Position.AFFIX);
    prefixes = names.words().of(Script.LATIN, LevelWord.Position.PREFIX);
  }

  /** The name between two indexes of a text; no word before {@code last} in it belongs to it. */
  Levelled around(FoldedText folded, int start, int end, int last) {
    int from = prefixStart(folded, start, last);
    if (from < start) {
      return new Levelled(from, end, places(folded, from, end), true);
    }
    return suffixed(folded, start, end);
  }

  private Levelled suffixed(FoldedText folded, int start, int end) {
    if (folded.at(end) == Folding.JOINT) {
      boolean hyphen = folded.textAt(end) != ' ';
      for (LevelWord word :
          (hyphen ? affixes : suffixes).getOrDefault(folded.at(end + 1), List.of())) {
        int after = end + 1 + word.word().length();
        if (folded.startsWith(word.word(), end + 1) && !LatinNames.isInner(folded.at(after))) {
          return extended(folded, start, end, after, word);
        }
      }
    }
    return new Levelled(start, end, places(folded, start, end), false);
  }

  private Levelled extended(FoldedText folded, int start, int end, int after, LevelWord word) {
    List<Place> agreeing = places(folded, start, after);
    boolean small =
        word.position() == LevelWord.Position.SUFFIX && !LatinNames.isCapital(folded, end + 1);
    return agreeing.isEmpty() && (word.saysCity() || small)
        ? new Levelled(start, end, places(folded, start, end), false)
        : new Levelled(start, after, agreeing, true);
  }

  /** Where a level word before the name starts: capital, or one that says it is a part of it. */
  private int prefixStart(FoldedText folded, int start, int last) {
    if (start == 0 || folded.at(start - 1) != Folding.JOINT || folded.textAt(start - 1) == '-') {
      return start;
    }
    for (LevelWord prefix : prefixes) {
      int at = start - 1 - prefix.word().length();
      boolean there =
          at >= 0
              && folded.startsWith(prefix.word(), at)
              && folded.startOf(at) >= last
              && !LatinNames.isInner(folded.at(at - 1));
      if (there && (LatinNames.isCapital(folded, at) || prefix.saysBelowCity())) {
        return withOrdinal(folded, at, last);
      }
    }
    return start;
  }

  private static int withOrdinal(FoldedText folded, int at, int last) {
    int word = at - 1;
    while (word > 0 && LatinNames.isInner(folded.at(word - 1))) {
      word--;
    }
    return word >= 0
            && folded.at(at - 1) == Folding.JOINT
            && Character.isDigit(folded.at(word))
            && folded.startOf(word) >= last
        ? word
        : at;
  }

  private List<Place> places(FoldedText folded, int start, int end) {
    return names.places(folded.text().substring(folded.startOf(start), folded.endOf(end)));
  }

  /** A name with the level words around it and the places that agree with them. */
  record Levelled(int start, int end, List<Place> places, boolean word) {}
}
