package org.intercity.gazetteer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The form under which two spellings of a name are the same: without case, width, diacritics,
 * apostrophes and hyphens; words divided by one space, or by none in scripts that write without.
 */
final class NameKey {

  /** Words that are written short at the start of a name. */
  static final List<String> SHORT_FORMS = List.of("st ", "mt ");

  static final List<String> LONG_FORMS = List.of("saint ", "mount ");

  private NameKey() {}

  static String of(String name) {
    String plain = decomposed(name);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    int last = 0;
    for (int i = 0, next; i < plain.length(); i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      if (Script.isApostrophe(c)) {
        continue;
      }
      if (!counts(c)) {
        gap = true;
        continue;
      }
      if (gap && !key.isEmpty() && !(Script.isSpaceless(last) && Script.isSpaceless(c))) {
        key.append(' ');
      }
      appendFolded(key, c);
      gap = false;
      last = c;
    }
    return spelledOut(key.toString());
  }

  private static String decomposed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        String marksApart =
            Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(marksApart.length());
        marksApart.chars().filter(c -> c < 0x300 || c > 0x36F).forEach(c -> kept.append((char) c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
      }
    }
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static void appendFolded(StringBuilder key, int c) {
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'đ', 'ð' -> key.append('d');
      case 'ı' -> key.append('i');
      case '臺' -> key.append('台');
      default -> key.appendCodePoint(c);
    }
  }

  /** Saint Petersburg and St. Petersburg are one name. */
  static String spelledOut(String key) {
    for (int i = 0; i < SHORT_FORMS.size(); i++) {
      if (key.startsWith(SHORT_FORMS.get(i))) {
        return LONG_FORMS.get(i) + key.substring(SHORT_FORMS.get(i).length());
      }
    }
    return key;
  }
}
