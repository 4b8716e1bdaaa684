package org.intercity.gazetteer;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each UTF-16 unit is in a name's key, as {@link NameKey} folds it: a letter, or one of the
 * signs below, which no key holds.
 */
final class Folding {

  /** No name goes on beyond it. */
  static final char BREAK = 0;

  /** A mark that keys leave out. */
  static final char LEFT_OUT = 1;

  /** Part of a word or a quotation mark, as its neighbours tell. */
  static final char APOSTROPHE = 2;

  /** A mark that makes another letter of the one before it. */
  static final char MARK = 3;

  /** Several letters, or half of one. */
  static final char SEVERAL = 4;

  /** Divides the words of a name in katakana. */
  static final char MIDDLE_DOT = 5;

  static final char FULL_STOP = 6;

  /** One of it may stand between the words of a name. */
  static final char JOINT = ' ';

  private static final int PAGE = 256;

  /** Made as they are needed: few texts use more than a handful of the scripts. */
  private static final AtomicReferenceArray<char[]> PAGES = new AtomicReferenceArray<>(PAGE);

  private Folding() {}

  static char of(char c) {
    char[] page = PAGES.get(c >> 8);
    return (page == null ? newPage(c >> 8) : page)[c & 0xFF];
  }

  /** Whether it is a letter of a key, and not a sign. */
  static boolean isLetter(char folded) {
    return folded > JOINT;
  }

  private static char[] newPage(int number) {
    char[] page = new char[PAGE];
    for (int i = 0; i < PAGE; i++) {
      page[i] = fold((char) (number * PAGE + i));
    }
    PAGES.set(number, page);
    return page;
  }

  private static char fold(char c) {
    if (Script.isApostrophe(c)) {
      return APOSTROPHE;
    }
    if (Character.isSurrogate(c)) {
      return SEVERAL;
    }
    return switch (c) {
      case ' ', '-', '\u00A0', '\u2010', '\u2011' -> JOINT;
      case '.' -> FULL_STOP;
      case '・' -> MIDDLE_DOT;
      case '\u3099', '\u309A', '\uFF9E', '\uFF9F' -> MARK;
      default -> isMedialOrFinal(c) ? MARK : letter(c);
    };
  }

  /** Whether it joins the consonant before it to a syllable of Hangul. */
  private static boolean isMedialOrFinal(char c) {
    return c >= 0x1160 && c <= 0x11FF;
  }

  private static char letter(char c) {
    if (c >= 0x300 && c <= 0x36F) {
      return LEFT_OUT;
    }
    String key = NameKey.of(String.valueOf(c));
    return switch (key.length()) {
      case 0 -> BREAK;
      case 1 -> key.charAt(0);
      default -> SEVERAL;
    };
  }
}
