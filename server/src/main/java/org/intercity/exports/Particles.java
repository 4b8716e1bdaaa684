package org.intercity.exports;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Korean particles whose form hangs on the sound before them. A message writes both, as {@code
 * {0}[은/는]}; the one that fits what was filled in stays. What stands in brackets, quotes and marks
 * has no sound of its own.
 */
final class Particles {

  private static final Pattern BOTH = Pattern.compile("\\[(\\p{IsHangul}+)/(\\p{IsHangul}+)]");
  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)$|（[^（）]*）$");

  /** Digits whose Korean reading ends in a consonant: 영, 일, 삼, 육, 칠, 팔. */
  private static final String CLOSED_DIGITS = "013678";

  /** Latin letters at the end of a word that Korean hears as a final consonant. */
  private static final String CLOSED_LETTERS = "lmnbckptLMNR";

  private static final int FIRST_SYLLABLE = 0xAC00;
  private static final int LAST_SYLLABLE = 0xD7A3;
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  private Particles() {}

  static String choose(String text) {
    StringBuilder chosen = new StringBuilder();
    int from = 0;
    for (MatchResult both : BOTH.matcher(text).results().toList()) {
      chosen.append(text, from, both.start());
      chosen.append(takesFirst(chosen.toString(), both.group(1)) ? both.group(1) : both.group(2));
      from = both.end();
    }
    return chosen.append(text.substring(from)).toString();
  }

  /** Whether the form for a closed sound is the right one; 로 follows ㄹ as it does a vowel. */
  private static boolean takesFirst(String before, String closedForm) {
    String sounding = sounding(before);
    if (sounding.isEmpty()) {
      return false;
    }
    char last = sounding.charAt(sounding.length() - 1);
    boolean beforeRo = closedForm.startsWith("으");
    if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
      int end = (last - FIRST_SYLLABLE) % FINALS;
      return end != 0 && !(beforeRo && end == RIEUL);
    }
    if (Character.isDigit(last)) {
      boolean rieul = "178".indexOf(last) >= 0;
      return CLOSED_DIGITS.indexOf(last) >= 0 && !(beforeRo && rieul);
    }
    return CLOSED_LETTERS.indexOf(last) >= 0 || (last == 'g' && sounding.endsWith("ng"));
  }

  private static String sounding(String before) {
    String text = before;
    while (true) {
      String shorter = BRACKETED.matcher(text.strip()).replaceFirst("").strip();
      while (!shorter.isEmpty()
          && !Character.isLetterOrDigit(shorter.charAt(shorter.length() - 1))) {
        shorter = shorter.substring(0, shorter.length() - 1);
      }
      if (shorter.equals(text)) {
        return text;
      }
      text = shorter;
    }
  }
}
