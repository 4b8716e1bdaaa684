package org.intercity.gazetteer.spelling;

/** The script in which a name is written, as far as the rules tell them apart. */
enum Writing {
  /** Han characters, perhaps with kana between them. */
  HAN,
  KANA,
  HANGUL,
  LATIN,
  /** Another script, or several at once. */
  OTHER;

  static Writing of(String name) {
    boolean han = false;
    boolean kana = false;
    boolean hangul = false;
    boolean latin = false;
    for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
      c = name.codePointAt(i);
      if (isHan(c)) {
        han = true;
      } else if (isKana(c)) {
        kana = true;
      } else if (isHangul(c)) {
        hangul = true;
      } else if (isLatin(c)) {
        latin = true;
      } else if (!isBetweenLetters(c)) {
        return OTHER;
      }
    }
    if (hangul) {
      return han || kana || latin ? OTHER : HANGUL;
    }
    if (latin) {
      return han || kana ? OTHER : LATIN;
    }
    return han ? HAN : kana ? KANA : OTHER;
  }

  static boolean isHan(int c) {
    return Character.isIdeographic(c) && Character.isDefined(c);
  }

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** Apostrophes divide syllables where their borders are in doubt. */
  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´';
  }

  private static boolean isKana(int c) {
    return (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || c == 'ー';
  }

  private static boolean isLatin(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= 0xC0 && c <= 0x24F && Character.isLetter(c))
        || (c >= 0x300 && c <= 0x36F);
  }

  private static boolean isBetweenLetters(int c) {
    return c == ' ' || c == '-' || isApostrophe(c);
  }
}
