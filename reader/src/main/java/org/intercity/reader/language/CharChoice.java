package org.intercity.reader.language;

import java.util.BitSet;

/**
 * Characters of which one may stand somewhere: some by themselves, some by their sort. It may hold
 * more than can stand there, never fewer.
 */
final class CharChoice {

  // sorts of characters, for sets too large to be listed
  static final int HAN = 0;
  static final int HANGUL = 1;
  static final int KANA = 2;
  static final int UPPER = 3;
  static final int LETTER = 4;
  static final int OTHER = 5;
  private static final int ALL = (1 << 6) - 1;

  /** Ranges of more characters are taken by their sorts. */
  private static final int LISTED = 200;

  private final BitSet chars = new BitSet();
  private int sorts;

  static int sortOf(char c) {
    if (Character.isIdeographic(c) || c == '々') {
      return HAN;
    }
    if (c >= 0xAC00 && c <= 0xD7A3) {
      return HANGUL;
    }
    if (c >= 0x3041 && c <= 0x30FF) {
      return KANA;
    }
    return Character.isUpperCase(c) ? UPPER : Character.isLetter(c) ? LETTER : OTHER;
  }

  static CharChoice none() {
    return new CharChoice();
  }

  static CharChoice any() {
    CharChoice all = new CharChoice();
    all.sorts = ALL;
    return all;
  }

  CharChoice with(char c) {
    chars.set(c);
    return this;
  }

  CharChoice withSorts(int... more) {
    for (int sort : more) {
      sorts |= 1 << sort;
    }
    return this;
  }

  CharChoice with(CharChoice other) {
    chars.or(other.chars);
    sorts |= other.sorts;
    return this;
  }

  CharChoice withRange(char from, char to) {
    if (to - from < LISTED) {
      chars.set(from, to + 1);
    } else {
      for (int c = from; c < to; c += 16) {
        withSorts(sortOf((char) c));
      }
      withSorts(sortOf(from), sortOf(to));
    }
    return this;
  }

  /** Whether every character is listed, so that a text without them all is told at a glance. */
  boolean isListed() {
    return sorts == 0;
  }

  boolean has(char c) {
    return chars.get(c) || (sorts != 0 && (sorts == ALL || hasSort(sortOf(c))));
  }

  int size() {
    return chars.cardinality();
  }

  private boolean hasSort(int sort) {
    return (sorts & (1 << sort)) != 0;
  }

  BitSet listed() {
    return chars;
  }
}
