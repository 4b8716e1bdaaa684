package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of places where Chinese is written: by sound, from Han characters or from pinyin. */
final class ChineseNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

  private static final List<Function<ChineseSyllable, String>> KANA =
      List.of(ChineseSyllable::kana, ChineseSyllable::voicedKana);

  private final Map<String, String> latinLevels = new HashMap<>();
  private final Map<Character, Level> hanLevels = new HashMap<>();
  private final PinyinSplitter splitter;
  private final HanPinyin han;

  private record Level(String pinyin, String hangul) {}

  ChineseNames() {
    Map<String, ChineseSyllable> syllables = ChineseSyllable.table();
    splitter = new PinyinSplitter(syllables);
    han = new HanPinyin(syllables);
    for (var row : LanguageTable.read("chinese-levels.tsv", 3)) {
      latinLevels.put(row.get(0), row.get(2));
      if (!row.get(1).isEmpty()) {
        hanLevels.put(row.get(1).charAt(0), new Level(row.get(0), row.get(2)));
      }
    }
  }

  /** A name in Han characters, read by character. */
  void spellHan(String name, Found found) {
    Level level = name.length() > 2 ? hanLevels.get(name.charAt(name.length() - 1)) : null;
    String stem = level == null ? name : name.substring(0, name.length() - 1);
    List<ChineseSyllable> syllables = han.of(stem);
    if (syllables.isEmpty()) {
      return;
    }
    String pinyin = joined(syllables);
    found.add(level == null ? pinyin : pinyin + " " + capital(level.pinyin()), Scheme.PINYIN);
    spell(syllables, level == null ? null : level.hangul(), found);
  }

  /** Whether a Latin name reads as pinyin with one syllable for each of these Han characters. */
  boolean isSoundOf(String latin, String hanName) {
    List<ChineseSyllable> syllables = new ArrayList<>();
    for (String word : List.of(BETWEEN_WORDS.split(latin.strip()))) {
      List<List<ChineseSyllable>> readings = splitter.split(word);
      if (readings.isEmpty()) {
        return false;
      }
      syllables.addAll(readings.getLast());
    }
    return syllables.size() == hanName.codePointCount(0, hanName.length());
  }

  /** A name in Latin letters, where it is pinyin. */
  void spellLatin(String name, String country, Found found) {
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(name.strip())));
    String level = latinLevels.get(words.getLast().toLowerCase(Locale.ROOT));
    if (words.size() > 1 && level != null) {
      words.removeLast();
    } else {
      level = null;
    }
    List<List<ChineseSyllable>> readings = List.of(List.of());
    for (String word : words) {
      List<List<ChineseSyllable>> ofWord = splitter.split(word);
      if (ofWord.isEmpty()) {
        return;
      }
      readings = words.size() == 1 ? ofWord : List.of(plus(readings.getFirst(), ofWord.getFirst()));
    }
    for (List<ChineseSyllable> reading : readings) {
      if (country.equals("CN") || isPinyinInTaiwan(reading)) {
        spell(reading, level, found);
      }
    }
  }

  private static boolean isPinyinInTaiwan(List<ChineseSyllable> reading) {
    return reading.stream().anyMatch(ChineseSyllable::showsPinyin)
        || reading.stream().noneMatch(ChineseSyllable::isOtherInWadeGiles);
  }

  private static void spell(
      List<ChineseSyllable> reading, @Nullable String hangulLevel, Found found) {
    String hangul = all(reading, ChineseSyllable::hangul);
    found.add(hangul, Scheme.PINYIN_IN_HANGUL);
    if (hangulLevel != null) {
      found.add(hangul + hangulLevel, Scheme.PINYIN_IN_HANGUL);
    }
    for (Function<ChineseSyllable, String> kana : KANA) {
      String name = all(reading, kana);
      found.add(name, Scheme.PINYIN_IN_KANA);
      found.add(name.replace("ー", ""), Scheme.PINYIN_IN_KANA);
    }
    spellWadeGiles(reading, found);
  }

  /** Print drops the apostrophes of Wade-Giles, and often its hyphens. */
  private static void spellWadeGiles(List<ChineseSyllable> reading, Found found) {
    StringBuilder divided = new StringBuilder();
    StringBuilder together = new StringBuilder();
    for (ChineseSyllable syllable : reading) {
      divided.append(divided.isEmpty() ? "" : "-").append(syllable.wadeGiles());
      together.append(syllable.wadeGiles());
    }
    found.add(capital(divided.toString()), Scheme.WADE_GILES);
    found.add(capital(together.toString()), Scheme.WADE_GILES);
  }

  private static String joined(List<ChineseSyllable> syllables) {
    StringBuilder name = new StringBuilder();
    for (ChineseSyllable syllable : syllables) {
      name.append(!name.isEmpty() && syllable.startsWithVowel() ? "'" : "")
          .append(syllable.pinyin());
    }
    return capital(name.toString());
  }

  private static String all(
      List<ChineseSyllable> syllables, Function<ChineseSyllable, String> form) {
    StringBuilder name = new StringBuilder();
    for (ChineseSyllable syllable : syllables) {
      name.append(form.apply(syllable));
    }
    return name.toString();
  }

  private static List<ChineseSyllable> plus(List<ChineseSyllable> one, List<ChineseSyllable> two) {
    List<ChineseSyllable> both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
