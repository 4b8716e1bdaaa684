package org.intercity.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names in Hangul: at the start of a written word, before level words and particles. */
final class HangulNames {

  /** A name of so many syllables is hardly the start of another word. */
  private static final int LONG = 3;

  private final Names names;
  private final OrdinaryWords ordinary;
  private final Map<Character, List<LevelWord>> levels;

  HangulNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = names.words().byFirstLetter(Script.HANGUL, LevelWord.Position.SUFFIX);
  }

  /** The longest name that starts here; {@code last} is the index where the one before ended. */
  Optional<Hit> at(ScannedText scanned, int index, int last) {
    FoldedText folded = scanned.folded();
    if (index != last && Script.isHangul(folded.at(index - 1))) {
      return Optional.empty();
    }
    int wordEnd = wordEnd(folded, index);
    KeyWalk walk = scanned.walk();
    for (int n = walk.along(folded, index, wordEnd); n >= 2; n--) {
      if (walk.endsAfter(n)) {
        Optional<Hit> hit = named(folded, index, index + n, wordEnd);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  private static int wordEnd(FoldedText folded, int index) {
    int end = index;
    while (Script.isHangul(folded.at(end))) {
      end++;
    }
    return end;
  }

  private Optional<Hit> named(FoldedText folded, int start, int nameEnd, int wordEnd) {
    String key = folded.key(start, nameEnd);
    boolean doubtful = names.weights(key).doubtful();
    String rest = folded.key(nameEnd, wordEnd);
    for (LevelWord level : levels.getOrDefault(folded.at(nameEnd), List.of())) {
      if (rest.startsWith(level.word()) && follows(rest.substring(level.word().length()))) {
        int end = nameEnd + level.word().length();
        List<Place> agreeing = names.places(folded.key(start, end));
        if (!agreeing.isEmpty() || (level.saysBelowCity() && !doubtful)) {
          return Optional.of(hit(folded, start, end, key, agreeing, Hit.Trust.SURE));
        }
      }
    }
    boolean sure = key.length() >= LONG && names.weights(key).listed();
    if (!sure && !follows(rest) && names.words().strip(key).isEmpty()) {
      return Optional.empty();
    }
    Hit.Trust trust = trust(key);
    List<Place> places = names.places(key);
    int districtEnd = wordEnd == nameEnd ? districtEnd(folded, nameEnd, places) : nameEnd;
    return Optional.of(
        districtEnd == nameEnd
            ? hit(folded, start, nameEnd, key, places, trust)
            : hit(folded, start, districtEnd, key, List.of(), Hit.Trust.SURE));
  }

  private Hit.Trust trust(String key) {
    if (ordinary.isWord(key, Script.HANGUL)) {
      return Hit.Trust.IN_COMPANY;
    }
    return names.weights(key).isKnownBy(key.length()) ? Hit.Trust.SURE : Hit.Trust.IN_UNIT;
  }

  private static Hit hit(
      FoldedText folded, int start, int end, String key, List<Place> places, Hit.Trust trust) {
    return new Hit(folded.startOf(start), folded.endOf(end), key, places, trust);
  }

  /** Where, after a city's name and a space, a word ends that can only be one of its districts. */
  private int districtEnd(FoldedText folded, int cityEnd, List<Place> city) {
    int start = cityEnd + 1;
    if (folded.at(cityEnd) != Folding.JOINT
        || city.stream().noneMatch(p -> p.level() == Level.CITY)) {
      return cityEnd;
    }
    int wordEnd = wordEnd(folded, start);
    for (int end = start + 3; end <= wordEnd && end <= start + 5; end++) {
      String word = folded.key(start, end);
      if (word.endsWith("구")
          && !ordinary.isNoUnit(word, Script.HANGUL)
          && follows(folded.key(end, wordEnd))
          && names.meanings(word).isEmpty()) {
        return end;
      }
    }
    return cityEnd;
  }

  private boolean follows(String rest) {
    return ordinary.mayFollow(rest);
  }
}
