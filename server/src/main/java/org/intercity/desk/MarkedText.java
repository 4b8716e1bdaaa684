package org.intercity.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.intercity.sources.Evidence;

/**
 * The text of an article cut where evidence begins or ends, so that overlapping evidence can be
 * shown: every piece knows all the facts it speaks for.
 */
record MarkedText(List<Paragraph> paragraphs) {

  /** A line of the text that is not empty. */
  record Paragraph(List<Piece> pieces) {}

  /**
   * A stretch without a boundary inside.
   *
   * @param facts signs of the facts it is evidence of, in the order of the page
   * @param ends of the evidence that ends with it
   */
  record Piece(String text, List<String> facts, List<End> ends) {}

  /**
   * The end of a fact's evidence.
   *
   * @param isFirst whether none of the fact's evidence ended before: links lead there
   */
  record End(String sign, boolean isFirst) {}

  private record Span(int start, int end, String sign) {}

  static MarkedText of(String text, List<Numbered<?>> facts) {
    List<Span> spans = new ArrayList<>();
    for (Numbered<?> fact : facts) {
      for (Evidence words : fact.evidence()) {
        int start = text.offsetByCodePoints(0, words.start());
        int end = text.offsetByCodePoints(start, words.end() - words.start());
        spans.add(new Span(start, end, fact.sign()));
      }
    }
    Set<String> ended = new HashSet<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      if (!text.substring(from, to).isBlank()) {
        paragraphs.add(new Paragraph(pieces(text, from, to, spans, ended)));
      }
      from = to + 1;
    }
    return new MarkedText(paragraphs);
  }

  private static List<Piece> pieces(
      String text, int from, int to, List<Span> spans, Set<String> ended) {
    List<Span> here =
        spans.stream().filter(span -> span.start() < to && span.end() > from).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Span span : here) {
      cuts.add(Math.max(from, span.start()));
      cuts.add(Math.min(to, span.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int left = cuts.removeFirst();
    for (int right : cuts) {
      int start = left;
      List<Span> over =
          here.stream().filter(span -> span.start() <= start && span.end() >= right).toList();
      pieces.add(
          new Piece(
              text.substring(start, right),
              over.stream().map(Span::sign).distinct().toList(),
              over.stream()
                  .filter(span -> span.end() == right)
                  .map(Span::sign)
                  .distinct()
                  .map(sign -> new End(sign, ended.add(sign)))
                  .toList()));
      left = right;
    }
    return pieces;
  }
}
