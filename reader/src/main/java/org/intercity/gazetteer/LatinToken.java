package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word of a spaced script; a possessive 's is no part of it. */
record LatinToken(int start, int end) {

  /** After these a full stop ends no sentence. */
  static final Set<String> SHORTENED = Set.of("st", "ste", "mt", "ft");

  static boolean isCapital(String text, int i) {
    int c = text.codePointAt(i);
    return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c);
  }

  /** The word that starts here and those joined to it by one space or hyphen. */
  static List<LatinToken> from(String text, int start, int most) {
    List<LatinToken> tokens = new ArrayList<>();
    int at = start;
    while (tokens.size() < most && at < text.length() && isPart(text.codePointAt(at))) {
      LatinToken token = at(text, at);
      tokens.add(token);
      at = next(text, token);
    }
    return tokens;
  }

  private static LatinToken at(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean inner =
          Script.isApostrophe(c)
              && end + 1 < text.length()
              && isPart(text.codePointAt(end + 1))
              && !isPossessive(text, end);
      if (!isPart(c) && !inner) {
        break;
      }
      end += Character.charCount(c);
    }
    return new LatinToken(start, end);
  }

  private static boolean isPossessive(String text, int apostrophe) {
    return (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
        && (apostrophe + 2 == text.length() || !isPart(text.codePointAt(apostrophe + 2)));
  }

  /** Where the next word of one name would start. */
  private static int next(String text, LatinToken token) {
    int end = token.end;
    if (end < text.length() && text.charAt(end) == '.') {
      String word = text.substring(token.start, end).toLowerCase(Locale.ROOT);
      if (!SHORTENED.contains(word)) {
        return text.length();
      }
      end++;
    }
    if (end >= text.length()) {
      return end;
    }
    char joint = text.charAt(end);
    return joint == ' ' || joint == '-' || joint == '\u00A0' ? end + 1 : text.length();
  }

  static boolean isPart(int c) {
    return !Script.isSpaceless(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
