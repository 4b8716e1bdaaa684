package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;

/** The quoted stretches of a sentence, without their marks. */
final class Quotations {

  /** Opening marks, each with the closing one at its place below. */
  private static final String OPEN = "\"“「『";

  private static final String CLOSE = "\"”」』";

  /** Shorter ones are titles and terms, not speech. */
  static final int SPEECH = 25;

  private Quotations() {}

  static List<Span> in(Draft draft, Stretch sentence) {
    String text = draft.article().text();
    List<Span> quotes = new ArrayList<>();
    int open = -1;
    int sort = -1;
    for (int at = sentence.start(); at < sentence.end(); at++) {
      char c = text.charAt(at);
      if (open < 0 && isOpen(c)) {
        open = at + 1;
        sort = OPEN.indexOf(c);
      } else if (open >= 0 && c == CLOSE.charAt(sort)) {
        if (at > open) {
          quotes.add(new Span(open, at));
        }
        open = -1;
      }
    }
    return quotes;
  }

  private static boolean isOpen(char c) {
    return c == '"' || c == '“' || c == '「' || c == '『';
  }

  /** Whether a stretch is somebody's speech. */
  static boolean isSpeech(Draft draft, Stretch sentence, Stretch stretch) {
    return in(draft, sentence).stream()
        .anyMatch(quote -> quote.length() >= SPEECH && quote.contains(stretch));
  }
}
