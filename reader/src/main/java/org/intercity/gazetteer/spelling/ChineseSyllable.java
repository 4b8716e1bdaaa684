package org.intercity.gazetteer.spelling;

import java.util.HashMap;
import java.util.Map;

/** One syllable of Standard Chinese in the ways of writing it. */
record ChineseSyllable(
    String pinyin, String hangul, String wadeGiles, String kana, String voicedKana) {

  /** All syllables by their pinyin without tones, with ü. */
  static Map<String, ChineseSyllable> table() {
    Map<String, ChineseSyllable> table = new HashMap<>();
    for (var row : LanguageTable.read("chinese-syllables.tsv", 5)) {
      String voiced = row.get(4).isEmpty() ? row.get(3) : row.get(4);
      table.put(
          row.get(0), new ChineseSyllable(row.get(0), row.get(1), row.get(2), row.get(3), voiced));
    }
    return Map.copyOf(table);
  }

  /** Whether pinyin asks for an apostrophe before it within a word. */
  boolean startsWithVowel() {
    return "aoe".indexOf(pinyin.charAt(0)) >= 0;
  }

  /**
   * Whether only pinyin writes so: Wade-Giles, which older names in Taiwan follow, knows none of
   * these letters, and its p, t, k and ch stand for other sounds.
   */
  boolean showsPinyin() {
    return "bdgqrxz".indexOf(pinyin.charAt(0)) >= 0;
  }

  boolean isOtherInWadeGiles() {
    return "ptkc".indexOf(pinyin.charAt(0)) >= 0;
  }
}
