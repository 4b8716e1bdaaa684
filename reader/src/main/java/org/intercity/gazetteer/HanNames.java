package org.intercity.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names in Han characters and kana: anywhere, since nothing divides the words. */
final class HanNames {

  private static final int DISTRICT = 5;

  /** Characters that no name of a district holds after its city's. */
  private static final String JOINTS = "与與和及同跟、的在是对對向将將省市州国國第";

  private static final String DIRECTIONS = "東东西南北";

  private final Names names;
  private final OrdinaryWords ordinary;
  private final Map<Character, List<LevelWord>> levels;

  HanNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = names.words().byFirstLetter(Script.HAN, LevelWord.Position.SUFFIX);
  }

  /** The longest name that starts here; {@code last} is the index where the one before ended. */
  Optional<Hit> at(ScannedText scanned, int index, int last) {
    return longest(scanned, index)
        .filter(hit -> index == last || !isOther(scanned.folded(), index, hit));
  }

  /** Whether a direction makes it another city's name: 東広島市 is not 広島市. */
  private boolean isOther(FoldedText folded, int index, Hit hit) {
    return DIRECTIONS.indexOf(folded.at(index - 1)) >= 0
        && names
            .words()
            .strip(NameKey.of(folded.text().substring(hit.start(), hit.end())))
            .isPresent();
  }

  private Optional<Hit> longest(ScannedText scanned, int index) {
    FoldedText folded = scanned.folded();
    String text = folded.text();
    if (isInKatakana(text, folded.startOf(index))) {
      return Optional.empty();
    }
    KeyWalk walk = scanned.walk();
    for (int n = walk.along(folded, index, folded.length()); n >= 2; n--) {
      if (walk.endsAfter(n) && !isInKatakana(text, folded.endOf(index + n))) {
        return Optional.of(levelled(folded, index, index + n));
      }
    }
    return Optional.empty();
  }

  /** Whether a word in katakana runs across this place. */
  private static boolean isInKatakana(String text, int at) {
    return at > 0
        && at < text.length()
        && Script.isKatakana(text.charAt(at - 1))
        && Script.isKatakana(text.charAt(at));
  }

  /** 広島県, which is 広島 with its level: a 府 after it begins another name. */
  private boolean isLevelled(String key) {
    return names
        .words()
        .strip(key)
        .filter(stripped -> stripped.stem().length() > 1)
        .filter(stripped -> !names.places(stripped.stem()).isEmpty())
        .isPresent();
  }

  private Hit levelled(FoldedText folded, int start, int end) {
    String key = folded.key(start, end);
    boolean levelled = isLevelled(key);
    for (LevelWord level : levels.getOrDefault(folded.at(end), List.of())) {
      if (folded.startsWith(level.word(), end) && (!levelled || level.saysBelowCity())) {
        int after = end + level.word().length();
        List<Place> agreeing = names.places(folded.key(start, after));
        if (!agreeing.isEmpty() || level.saysBelowCity()) {
          return district(folded, start, after, key, agreeing, Hit.Trust.SURE);
        }
      }
    }
    if ("县縣".indexOf(folded.at(end)) >= 0 && key.length() > 1) {
      // 嘉義縣 lies around 嘉義市: a county of a city's name is another place
      return new Hit(folded.startOf(start), folded.endOf(end + 1), key, List.of(), Hit.Trust.SURE);
    }
    return district(folded, start, end, key, names.places(key), trust(key));
  }

  private Hit.Trust trust(String key) {
    if (ordinary.isWord(key, Script.HAN)) {
      return Hit.Trust.IN_COMPANY;
    }
    return names.weights(key).isKnownBy(key.length()) ? Hit.Trust.SURE : Hit.Trust.IN_UNIT;
  }

  /** The hit; a district or county that is glued to the city's name and not known is part of it. */
  private Hit district(
      FoldedText folded, int start, int end, String key, List<Place> places, Hit.Trust trust) {
    int districtEnd =
        places.stream().anyMatch(p -> p.level() == Level.CITY) ? districtEnd(folded, end) : end;
    return districtEnd == end
        ? new Hit(folded.startOf(start), folded.endOf(end), key, places, trust)
        : new Hit(folded.startOf(start), folded.endOf(districtEnd), key, List.of(), Hit.Trust.SURE);
  }

  private int districtEnd(FoldedText folded, int cityEnd) {
    for (int end = cityEnd + 1; end <= cityEnd + DISTRICT; end++) {
      char c = folded.at(end - 1);
      if (!Script.isHan(c) || JOINTS.indexOf(c) >= 0) {
        return cityEnd;
      }
      String word = folded.key(cityEnd, end);
      if (word.length() >= 2 && "区區县縣".indexOf(c) >= 0 && !ordinary.isNoUnit(word, Script.HAN)) {
        return names.meanings(word).isEmpty() ? end : cityEnd;
      }
    }
    return cityEnd;
  }
}
