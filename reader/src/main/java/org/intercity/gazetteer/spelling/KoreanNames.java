package org.intercity.gazetteer.spelling;

import java.util.List;
import java.util.regex.Pattern;

/** Names of Korean places in Hangul: in Latin letters and in kana. */
final class KoreanNames {

  private static final Pattern NOT_HANGUL = Pattern.compile("[^가-힣]");

  private static final List<KoreanLatin> IN_THE_SOUTH =
      List.of(KoreanLatin.REVISED, KoreanLatin.MCCUNE_REISCHAUER);
  private static final List<KoreanLatin> IN_THE_NORTH =
      List.of(KoreanLatin.NORTH_KOREAN, KoreanLatin.MCCUNE_REISCHAUER, KoreanLatin.REVISED);

  private final List<Level> levels =
      LanguageTable.read("korean-levels.tsv", 4).stream().map(Level::of).toList();

  /** A word at the end of a name, with its Latin forms; '-' for none. */
  private record Level(String word, String latin, String mccuneReischauer, int leastStem) {

    static Level of(List<String> row) {
      return new Level(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)));
    }

    boolean isLeftOut() {
      return latin.equals("-");
    }

    String in(KoreanLatin latinScript) {
      if (latinScript.equals(KoreanLatin.REVISED)) {
        return latin;
      }
      return latinScript.equals(KoreanLatin.NORTH_KOREAN)
          ? mccuneReischauer.replace('ŏ', 'o').replace('ŭ', 'u')
          : mccuneReischauer;
    }
  }

  void spell(String name, String country, Found found) {
    String whole = NOT_HANGUL.matcher(name).replaceAll("");
    spellAs(whole, country, found);
    String southern = Jamo.withInitialLaw(whole.charAt(0)) + whole.substring(1);
    if (country.equals("KP") && !southern.equals(whole)) {
      found.add(southern, Scheme.INITIAL_LAW);
      spellAs(southern, country, found);
    }
  }

  private void spellAs(String whole, String country, Found found) {
    for (Level level : levels) {
      int stem = whole.length() - level.word().length();
      if (whole.endsWith(level.word()) && stem >= level.leastStem()) {
        spellWithLevel(whole.substring(0, stem), level, country, found);
        if (level.isLeftOut()) {
          return;
        }
        break;
      }
    }
    spellSounds(KoreanSound.of(whole), country, found);
  }

  private static void spellWithLevel(String stem, Level level, String country, Found found) {
    List<KoreanSound> sounds = KoreanSound.of(stem);
    for (KoreanLatin latin : usual(country)) {
      String suffix = level.in(latin);
      if (!level.isLeftOut()) {
        found.add(latin.of(sounds) + "-" + suffix, latin.scheme());
      }
    }
    if (stem.length() > 1) {
      spellSounds(sounds, country, found);
    }
  }

  private static void spellSounds(List<KoreanSound> sounds, String country, Found found) {
    for (KoreanLatin latin : usual(country)) {
      found.add(latin.of(sounds), latin.scheme());
    }
    found.add(KoreanKana.of(sounds), Scheme.HANGUL_IN_KANA);
  }

  private static List<KoreanLatin> usual(String country) {
    return country.equals("KP") ? IN_THE_NORTH : IN_THE_SOUTH;
  }
}
