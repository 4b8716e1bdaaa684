package org.intercity.gazetteer.spelling;

import java.util.List;
import java.util.Set;

/**
 * Says under which further spellings the name of a place is met, by the rules of the language that
 * its country writes. What the rules do not reach (exonyms, names of other languages) has none.
 */
public final class Spellings {

  /** No name is longer; what is, is not a name. */
  private static final int LONGEST = 48;

  private static final Set<String> CHINESE = Set.of("CN", "TW", "HK", "MO");
  private static final Set<String> KOREAN = Set.of("KR", "KP");

  private final HanForms forms = new HanForms();
  private final SinoKorean sinoKorean = new SinoKorean();
  private final ChineseNames chinese = new ChineseNames();
  private final KoreanNames korean = new KoreanNames();
  private final JapaneseNames japanese = new JapaneseNames();

  /**
   * The further spellings of a place's name, the most usual of each scheme first.
   *
   * @param country where the place is, by ISO 3166-1 alpha-2
   */
  public List<Spelling> of(String name, String country) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    Found found = new Found(name);
    switch (Writing.of(name)) {
      case HAN -> spellHan(name, country, found);
      case KANA -> {
        if (country.equals("JP")) {
          japanese.spellKana(name, found);
        }
      }
      case HANGUL -> {
        if (KOREAN.contains(country)) {
          korean.spell(name, country, found);
        }
      }
      case LATIN -> {
        if (country.equals("JP")) {
          japanese.spellLatin(name, found);
        } else if (country.equals("CN") || country.equals("TW")) {
          chinese.spellLatin(name, country, found);
        }
      }
      case OTHER -> {}
    }
    return found.all();
  }

  private void spellHan(String name, String country, Found found) {
    boolean isChinese = CHINESE.contains(country);
    boolean isKorean = KOREAN.contains(country);
    boolean isJapanese = country.equals("JP");
    String traditional = forms.traditional(name, isJapanese);
    forms.spell(traditional, isChinese || isKorean || isJapanese, found);
    if (isChinese || isKorean) {
      sinoKorean.of(traditional).forEach(text -> found.add(text, Scheme.SINO_KOREAN));
    }
    if (isChinese) {
      chinese.spellHan(name, found);
    }
  }
}
