package org.intercity.gazetteer.spelling;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Han characters by their reading in Standard Chinese, one reading per character. */
final class HanPinyin {

  private final Map<Integer, String> inNames = new HashMap<>();
  private final CharacterMemo readings;
  private final Map<String, ChineseSyllable> syllables;

  HanPinyin(Map<String, ChineseSyllable> syllables) {
    this.syllables = syllables;
    for (var row : LanguageTable.read("chinese-readings.tsv", 2)) {
      inNames.put(row.get(0).codePointAt(0), row.get(1));
    }
    Transliterator toLatin = Transliterator.getInstance("Han-Latin");
    readings =
        new CharacterMemo(
            character -> {
              String inName = inNames.get(character.codePointAt(0));
              return inName == null
                  ? PinyinSplitter.withoutTones(toLatin.transliterate(character)).strip()
                  : inName;
            });
  }

  /** The syllables of a name, or none if a character has no reading. */
  List<ChineseSyllable> of(String name) {
    List<ChineseSyllable> all = new ArrayList<>(name.length());
    for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      ChineseSyllable syllable = syllables.get(readings.of(c));
      if (syllable == null) {
        return List.of();
      }
      all.add(syllable);
    }
    return all;
  }
}
