package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intercity.reader.language.Pack;
import org.intercity.reader.text.Span;

/**
 * Where sentences end: after a full stop that belongs to no abbreviation, initial or number, and
 * not inside a quotation.
 */
final class SentenceEnds {

  private static final String STOPS = ".!?。！？";
  private static final String CLOSERS = "\"'”’」』）)]";
  private static final int LONGEST = 1_000;
  private static final int LONGEST_WORDLESS = 600;
  private static final int LONGEST_QUOTE = 700;

  private SentenceEnds() {}

  /** Whether a line is written as a sentence rather than as a heading. */
  static boolean isSentence(String line) {
    int at = line.length() - 1;
    while (at > 0 && CLOSERS.indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return (at >= 0 && STOPS.indexOf(line.charAt(at)) >= 0 && !line.endsWith("..."))
        || line.contains(". ");
  }

  static List<Span> split(String text, Span line, Pack pack) {
    String stops = STOPS + pack.setting("stops").orElse("");
    String abbreviations = " " + pack.setting("abbreviations").orElse("") + " ";
    List<Span> sentences = new ArrayList<>();
    int start = line.start();
    int quote = -1;
    for (int at = line.start(); at < line.end(); at++) {
      char c = text.charAt(at);
      if (c == '“' || (c == '"' && quote < 0)) {
        quote = at;
      } else if (c == '”' || c == '"') {
        quote = -1;
      }
      boolean inQuote = quote >= 0 && at - quote < LONGEST_QUOTE;
      int end = at + 1;
      while (end < line.end() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean closes = end > at + 1 && quote >= 0 && "\"”".indexOf(text.charAt(at + 1)) >= 0;
      if ((stops.indexOf(c) >= 0
              && (!inQuote || closes)
              && ends(text, start, at, end, line.end(), abbreviations))
          || (at - start >= LONGEST && Character.isWhitespace(c))
          || at - start >= LONGEST_WORDLESS) {
        add(text, start, end, sentences);
        start = end;
        at = end - 1;
        quote = -1;
      }
    }
    add(text, start, line.end(), sentences);
    return sentences;
  }

  private static boolean ends(
      String text, int start, int stop, int end, int limit, String abbreviations) {
    if (text.charAt(stop) != '.') {
      return text.charAt(stop) > 0x7f
          || text.charAt(stop) == ';'
          || end == limit
          || Character.isWhitespace(text.charAt(end))
          || Character.isIdeographic(text.charAt(end));
    }
    if (end < limit && !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int word = stop;
    while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, stop).replaceAll("^[(\"'“‘]+", "");
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    boolean abbreviated = abbreviations.contains(" " + before.toLowerCase(Locale.ROOT) + " ");
    return !(initial || (abbreviated && !before.isEmpty()));
  }

  private static void add(String text, int from, int to, List<Span> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
  }
}
