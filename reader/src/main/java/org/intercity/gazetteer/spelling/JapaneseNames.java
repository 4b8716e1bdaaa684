package org.intercity.gazetteer.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of Japanese places by sound, from Latin letters or kana. Han characters do not tell it. */
final class JapaneseNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

  private final MoraReader reader = new MoraReader();
  private final Map<String, String> levels = new HashMap<>();

  JapaneseNames() {
    for (var row : LanguageTable.read("japanese-levels.tsv", 2)) {
      levels.put(row.get(0), row.get(1));
    }
  }

  void spellLatin(String name, Found found) {
    List<String> words = new ArrayList<>(List.of(BETWEEN_WORDS.split(name.strip())));
    String level = levels.get(words.getLast().toLowerCase(Locale.ROOT));
    if (words.size() > 1 && level != null) {
      words.removeLast();
    } else {
      level = null;
    }
    List<Mora> morae = new ArrayList<>();
    for (String word : words) {
      List<Mora> ofWord = reader.latin(word);
      if (ofWord.isEmpty() || ofWord.getFirst().kind() != Mora.Kind.OPEN) {
        return;
      }
      morae.addAll(ofWord);
    }
    String hangul = JapaneseText.hangul(morae);
    found.add(hangul, Scheme.ROMAJI_IN_HANGUL);
    if (level != null) {
      found.add(hangul + level, Scheme.ROMAJI_IN_HANGUL);
    }
    for (char longO : longOs(morae)) {
      String kana = JapaneseText.hiragana(morae, longO);
      found.add(kana, Scheme.ROMAJI_IN_KANA);
      found.add(MoraReader.katakana(kana), Scheme.ROMAJI_IN_KANA);
    }
    if (words.size() == 1) {
      spellInLatin(morae, found);
    }
  }

  void spellKana(String name, Found found) {
    List<Mora> morae = reader.kana(name);
    found.add(MoraReader.hiragana(name), Scheme.ROMAJI_IN_KANA);
    found.add(MoraReader.katakana(name), Scheme.ROMAJI_IN_KANA);
    if (!morae.isEmpty()) {
      found.add(JapaneseText.hangul(morae), Scheme.ROMAJI_IN_HANGUL);
      found.add(JapaneseText.hepburn(morae, JapaneseText.Length.MACRON, false), Scheme.HEPBURN);
      spellInLatin(morae, found);
    }
  }

  /** At the start of a name a long o is mostly 大 おお, within it mostly of Chinese origin, おう. */
  private static char[] longOs(List<Mora> morae) {
    return morae.getFirst().hepburn().equals("o") ? new char[] {'お', 'う'} : new char[] {'う', 'お'};
  }

  private static void spellInLatin(List<Mora> morae, Found found) {
    boolean isLong = morae.stream().anyMatch(mora -> mora.kind() == Mora.Kind.LENGTH);
    for (boolean isMBeforeLips : new boolean[] {false, true}) {
      found.add(
          JapaneseText.hepburn(morae, JapaneseText.Length.NONE, isMBeforeLips), Scheme.HEPBURN);
      if (isLong) {
        for (JapaneseText.Length length :
            List.of(
                JapaneseText.Length.DOUBLED,
                JapaneseText.Length.AS_KANA,
                JapaneseText.Length.WITH_H)) {
          found.add(JapaneseText.hepburn(morae, length, isMBeforeLips), Scheme.ROMAJI_LONG_VOWELS);
        }
      }
    }
    found.add(JapaneseText.kunrei(morae), Scheme.KUNREI);
  }
}
