package org.intercity.gazetteer;

import java.util.Locale;

/** The ways of writing that part names from their surroundings differently. */
enum Script {
  LATIN,
  HANGUL,
  HAN;

  static Script of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The script that a letter is handled as: kana with Han, every spaced alphabet as Latin. */
  static Script ofLetter(int c) {
    return isHangul(c) ? HANGUL : isHan(c) || isKana(c) ? HAN : LATIN;
  }

  static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  static boolean isHan(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '々' || c == '〆';
  }

  static boolean isKana(int c) {
    return c >= 0x3041 && c <= 0x30FF && c != '・' && c != '゠';
  }

  static boolean isKatakana(int c) {
    return c >= 0x30A1 && c <= 0x30FF && c != '・';
  }

  static boolean isSpaceless(int c) {
    return isHangul(c) || isHan(c) || isKana(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == 'ʻ' || c == '`' || c == '´';
  }
}
