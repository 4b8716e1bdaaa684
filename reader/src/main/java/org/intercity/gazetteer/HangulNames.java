package org.intercity.gazetteer;

import java.util.List;
import java.util.Optional;

/** Names in Hangul: at the start of a written word, before level words and particles. */
final class HangulNames {

  private static final int LONGEST = 16;

  /** A name of so many syllables is hardly the start of another word. */
  private static final int LONG = 3;

  private final Names names;
  private final OrdinaryWords ordinary;
  private final List<LevelWord> levels;

  HangulNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = names.words().of(Script.HANGUL, LevelWord.Position.SUFFIX);
  }

  Optional<Hit> at(String text, int start) {
    int end = start;
    while (end < text.length() && Script.isHangul(text.charAt(end))) {
      end++;
    }
    for (int length = Math.min(LONGEST, end - start); length >= 2; length--) {
      Optional<Hit> hit = named(text, start, start + length, end);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private Optional<Hit> named(String text, int start, int nameEnd, int wordEnd) {
    String key = text.substring(start, nameEnd);
    List<NameRef> refs = names.file().refs(key);
    if (refs.isEmpty()) {
      return Optional.empty();
    }
    String rest = text.substring(nameEnd, wordEnd);
    for (LevelWord level : levels) {
      if (rest.startsWith(level.word()) && follows(rest.substring(level.word().length()))) {
        int end = nameEnd + level.word().length();
        List<Place> agreeing = places(text.substring(start, end));
        if (!agreeing.isEmpty() || (level.saysBelowCity() && !names.isDoubtful(refs))) {
          return Optional.of(new Hit(start, end, key, agreeing, Hit.Trust.SURE));
        }
      }
    }
    boolean levelled = names.words().strip(key).isPresent();
    if (!follows(rest) && !levelled && key.length() < LONG) {
      return Optional.empty();
    }
    Hit.Trust trust =
        ordinary.isWord(key, Script.HANGUL) || names.isDoubtful(refs)
            ? Hit.Trust.IN_COMPANY
            : Hit.Trust.SURE;
    Hit hit = new Hit(start, nameEnd, key, places(key), trust);
    return Optional.of(wordEnd == nameEnd ? districtOf(text, hit) : hit);
  }

  /** A city's name and, after a space, a word that can only be one of its districts. */
  private Hit districtOf(String text, Hit city) {
    int start = city.end() + 1;
    if (city.end() >= text.length()
        || text.charAt(city.end()) != ' '
        || city.places().stream().noneMatch(p -> p.level() == Level.CITY)) {
      return city;
    }
    int wordEnd = start;
    while (wordEnd < text.length() && Script.isHangul(text.charAt(wordEnd))) {
      wordEnd++;
    }
    for (int end = start + 3; end <= wordEnd && end <= start + 5; end++) {
      String word = text.substring(start, end);
      if (word.endsWith("구")
          && !ordinary.isNoUnit(word, Script.HANGUL)
          && follows(text.substring(end, wordEnd))
          && names.meanings(word).isEmpty()) {
        return new Hit(city.start(), end, city.key(), List.of(), Hit.Trust.SURE);
      }
    }
    return city;
  }

  private boolean follows(String rest) {
    return ordinary.mayFollow(rest);
  }

  private List<Place> places(String name) {
    return names.meanings(name).stream().map(Names.Meaning::place).toList();
  }
}
