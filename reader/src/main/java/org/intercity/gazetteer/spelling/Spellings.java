package org.intercity.gazetteer.spelling;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Says under which further spellings the name of a place is met, by the rules of the language that
 * its country writes. What the rules do not reach (exonyms, names of other languages) has none.
 *
 * <p>Of the names that Natural Earth and Wikidata publish it makes, from the Latin and Han names,
 * 68 of 70 Korean names of Japanese places, 26 of 26 of Taiwanese, 352 of 393 of Chinese (the
 * others are mostly Uyghur, Mongolian and Tibetan by origin); from Hangul 52 of 54 Latin names of
 * Korean places.
 */
public final class Spellings {

  /** The schemes that only write the same characters in another form. */
  public static final Set<Scheme> FORMS =
      Set.of(Scheme.TRADITIONAL, Scheme.SIMPLIFIED, Scheme.SHINJITAI);

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
    return of(List.of(name), country);
  }

  /**
   * The further spellings of a place by all the names it has. A Latin name that can be the sound of
   * the Han characters is believed before their usual readings: 六安 is Lu'an, not Liu'an.
   */
  public List<Spelling> of(Collection<String> names, String country) {
    Found found = new Found(Set.copyOf(names));
    for (String name : names) {
      if (name.length() <= LONGEST) {
        spell(name, names, country, found);
      }
    }
    return found.all();
  }

  /** A name in Han characters as the other forms of them write it: traditional, simplified, new. */
  public List<Spelling> forms(String name) {
    Found found = new Found(Set.of(name));
    forms.spell(forms.traditional(name, false), true, found);
    return found.all();
  }

  private void spell(String name, Collection<String> names, String country, Found found) {
    switch (Writing.of(name)) {
      case HAN -> spellHan(name, names, country, found);
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
  }

  private void spellHan(String name, Collection<String> names, String country, Found found) {
    boolean isChinese = CHINESE.contains(country);
    boolean isKorean = KOREAN.contains(country);
    boolean isJapanese = country.equals("JP");
    String traditional = forms.traditional(name, isJapanese);
    forms.spell(traditional, isChinese || isKorean || isJapanese, found);
    if (isChinese || isKorean) {
      sinoKorean.of(traditional).forEach(text -> found.add(text, Scheme.SINO_KOREAN));
    }
    if (isChinese && names.stream().noneMatch(other -> isSound(other, name, country))) {
      chinese.spellHan(name, found);
    }
  }

  private boolean isSound(String other, String name, String country) {
    return country.equals("CN")
        && other.length() <= LONGEST
        && Writing.of(other) == Writing.LATIN
        && chinese.isSoundOf(other, name);
  }
}
