package org.intercity.gazetteer;

import java.util.List;
import java.util.Optional;

/** Names in Han characters and kana: anywhere, since nothing divides the words. */
final class HanNames {

  private static final int LONGEST = 16;
  private static final int DISTRICT = 5;

  /** Characters that no name of a district holds after its city's. */
  private static final String JOINTS = "与與和及同跟、的在是对對向将將省市州国國第";

  private static final String DIRECTIONS = "東东西南北";

  private final Names names;
  private final OrdinaryWords ordinary;
  private final List<LevelWord> levels;

  HanNames(Names names, OrdinaryWords ordinary) {
    this.names = names;
    this.ordinary = ordinary;
    levels = names.words().of(Script.HAN, LevelWord.Position.SUFFIX);
  }

  /** The longest name that starts here; {@code last} is where the one before it ended. */
  Optional<Hit> at(String text, int start, int last) {
    return longest(text, start).filter(hit -> start == last || !isOther(text, start, hit));
  }

  /** Whether a direction makes it another city's name: 東広島市 is not 広島市. */
  private boolean isOther(String text, int start, Hit hit) {
    return start > 0
        && DIRECTIONS.indexOf(text.charAt(start - 1)) >= 0
        && names.words().strip(NameKey.of(text.substring(start, hit.end()))).isPresent();
  }

  private Optional<Hit> longest(String text, int start) {
    if (start > 0 && Script.isKatakana(text.charAt(start)) && isInKatakana(text, start)) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST && isPart(text, end)) {
      end++;
    }
    for (; end >= start + 2; end--) {
      String key = NameKey.of(text.substring(start, end));
      if (isInKatakana(text, end) || text.charAt(end - 1) == '・') {
        continue;
      }
      if (!names.file().refs(key).isEmpty()) {
        return Optional.of(levelled(text, start, end, key));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Script.isHan(c) || Script.isKana(c) || c == '・';
  }

  /** Whether a word in katakana runs across this place. */
  private static boolean isInKatakana(String text, int at) {
    return at > 0
        && at < text.length()
        && Script.isKatakana(text.charAt(at - 1))
        && Script.isKatakana(text.charAt(at));
  }

  private Hit levelled(String text, int start, int end, String key) {
    for (LevelWord level : levels) {
      if (text.startsWith(level.word(), end)) {
        int after = end + level.word().length();
        List<Place> agreeing = places(text.substring(start, after));
        if (!agreeing.isEmpty() || level.saysBelowCity()) {
          Hit hit = new Hit(start, after, key, agreeing, Hit.Trust.SURE);
          return district(text, hit);
        }
      }
    }
    Hit.Trust trust =
        ordinary.isWord(key, Script.HAN) || names.isDoubtful(names.file().refs(key))
            ? Hit.Trust.IN_COMPANY
            : Hit.Trust.SURE;
    return district(text, new Hit(start, end, key, places(text.substring(start, end)), trust));
  }

  /** A city's name and, glued to it, that of a district or county which is not known itself. */
  private Hit district(String text, Hit city) {
    if (city.places().stream().noneMatch(p -> p.level() == Level.CITY)) {
      return city;
    }
    for (int end = city.end() + 1; end <= text.length() && end <= city.end() + DISTRICT; end++) {
      char c = text.charAt(end - 1);
      if (!Script.isHan(c) || JOINTS.indexOf(c) >= 0) {
        return city;
      }
      String word = text.substring(city.end(), end);
      if (word.length() >= 2 && "区區县縣".indexOf(c) >= 0 && !ordinary.isNoUnit(word, Script.HAN)) {
        return names.meanings(word).isEmpty()
            ? new Hit(city.start(), end, city.key(), List.of(), Hit.Trust.SURE)
            : city;
      }
    }
    return city;
  }

  private List<Place> places(String name) {
    return names.meanings(name).stream().map(Names.Meaning::place).toList();
  }
}
