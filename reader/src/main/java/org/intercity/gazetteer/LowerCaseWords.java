package org.intercity.gazetteer;

import java.util.Arrays;

/**
 * The words of two letters or more that a text begins in lower case. Only a number made of each is
 * kept: two words in {@code 2^64 / n} share theirs.
 */
final class LowerCaseWords {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** An open table; 0 is a free slot. */
  private long[] table;

  private int size;

  LowerCaseWords(String text) {
    int length = text.length();
    table = new long[Integer.highestOneBit(Math.clamp(length / 4, 1 << 5, 1 << 10))];
    int at = 0;
    while (at < length) {
      int start = at;
      long number = 1;
      while (at < length && isOfWord(text.charAt(at))) {
        number = next(number, text.charAt(at++));
      }
      if (at == start) {
        at++;
      } else if (at > start + 1 && Character.isLowerCase(text.charAt(start))) {
        add(number);
      }
    }
  }

  boolean contain(String word) {
    long number = 1;
    for (int i = 0; i < word.length(); i++) {
      number = next(number, word.charAt(i));
    }
    return table[slot(number)] == number;
  }

  private static boolean isOfWord(char c) {
    return isPlainLetter(c) || Character.isLetterOrDigit(c);
  }

  /** The most of a text in Latin script, without asking a table. */
  private static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static long next(long number, char c) {
    return (number ^ Character.toLowerCase(c)) * PRIME;
  }

  private void add(long number) {
    int slot = slot(number);
    if (table[slot] == number) {
      return;
    }
    table[slot] = number;
    if (++size > table.length / 2) {
      long[] old = table;
      table = new long[2 * old.length];
      Arrays.stream(old).filter(kept -> kept != 0).forEach(kept -> table[slot(kept)] = kept);
    }
  }

  /** Where a number is, or where it would be put. */
  private int slot(long number) {
    int slot = (int) (number >>> 32) & (table.length - 1);
    while (table[slot] != 0 && table[slot] != number) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }
}
