package org.intercity.reader.language;

import java.util.OptionalLong;

/** A number in Han characters: 二十三, 一百零五, 两, 二〇二五. */
final class HanNumber {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String OTHER_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String TENS = "十百千";
  private static final long TEN_THOUSAND = 10_000;
  private static final long HUNDRED_MILLION = 100_000_000;
  private static final long MOST = 1_000_000_000_000_000L;
  private static final int LONGEST = 16;

  private HanNumber() {}

  /** Empty where a character is no numeral. */
  static OptionalLong of(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalLong.empty();
    }
    return text.length() > 1 && text.chars().allMatch(c -> digit((char) c) >= 0)
        ? OptionalLong.of(inARow(text))
        : counted(text);
  }

  private static long inARow(String text) {
    long value = 0;
    for (int at = 0; at < text.length(); at++) {
      value = value * 10 + digit(text.charAt(at));
    }
    return value;
  }

  private static OptionalLong counted(String text) {
    long all = 0;
    long part = 0;
    long digit = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int ten = TENS.indexOf(c);
      if (digit(c) >= 0) {
        digit = digit(c);
      } else if (ten >= 0) {
        part += Math.abs(digit) * (long) Math.pow(10, ten + 1.0);
        digit = 0;
      } else if ("万萬亿億".indexOf(c) >= 0) {
        long unit = "万萬".indexOf(c) >= 0 ? TEN_THOUSAND : HUNDRED_MILLION;
        all += part + Math.max(digit, 0);
        if (all > MOST / unit) {
          return OptionalLong.empty();
        }
        all *= unit;
        part = 0;
        digit = 0;
      } else {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(all + part + Math.max(digit, 0));
  }

  private static int digit(char c) {
    if (c == '两' || c == '兩' || c == '二') {
      return 2;
    }
    int plain = DIGITS.indexOf(c);
    return plain >= 0 ? plain : OTHER_DIGITS.indexOf(c);
  }
}
