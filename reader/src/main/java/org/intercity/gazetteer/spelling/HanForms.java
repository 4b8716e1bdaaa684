package org.intercity.gazetteer.spelling;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.Map;

/**
 * The same Han characters in the forms of the mainland, of Taiwan and of Japan. Character by
 * character: what ICU knows of words does not help with names.
 */
final class HanForms {

  /** In names these are mostly characters of their own, not the short forms of others. */
  private static final String OWN = "后斗于舍征占几范仆干";

  private final CharacterMemo traditional = memo("Hans-Hant");
  private final CharacterMemo simplified = memo("Hant-Hans");
  private final Map<Integer, String> japanese = new HashMap<>();
  private final Map<Integer, String> fromJapanese = new HashMap<>();

  HanForms() {
    for (var row : LanguageTable.read("japanese-forms.tsv", 2)) {
      japanese.putIfAbsent(row.get(0).codePointAt(0), row.get(1));
      fromJapanese.putIfAbsent(row.get(1).codePointAt(0), row.get(0));
    }
  }

  /** The traditional form of a name in simplified or Japanese characters. */
  String traditional(String name, boolean isJapanese) {
    return isJapanese ? replaced(name, fromJapanese) : traditional.each(name);
  }

  String simplified(String traditional) {
    return simplified.each(traditional);
  }

  String japanese(String traditional) {
    return replaced(traditional, japanese);
  }

  void spell(String traditional, boolean inJapan, Found found) {
    found.add(traditional, Scheme.TRADITIONAL);
    found.add(simplified(traditional), Scheme.SIMPLIFIED);
    if (inJapan) {
      found.add(japanese(traditional), Scheme.SHINJITAI);
    }
  }

  private static String replaced(String text, Map<Integer, String> forms) {
    StringBuilder all = new StringBuilder(text.length());
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      String other = forms.get(c);
      if (other == null) {
        all.appendCodePoint(c);
      } else {
        all.append(other);
      }
    }
    return all.toString();
  }

  private static CharacterMemo memo(String transliteration) {
    Transliterator slow = Transliterator.getInstance(transliteration);
    return new CharacterMemo(c -> OWN.contains(c) ? c : slow.transliterate(c));
  }
}
