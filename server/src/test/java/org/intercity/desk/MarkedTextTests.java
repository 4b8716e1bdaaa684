package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.intercity.desk.MarkedText.Paragraph;
import org.intercity.desk.MarkedText.Piece;
import org.intercity.sources.Evidence;
import org.junit.jupiter.api.Test;

class MarkedTextTests {

  private static Numbered<String> fact(String sign, String text, String... quotes) {
    List<Evidence> evidence =
        List.of(quotes).stream()
            .map(
                quote -> {
                  int start = text.codePointCount(0, text.indexOf(quote));
                  return new Evidence(
                      start, start + quote.codePointCount(0, quote.length()), quote);
                })
            .toList();
    return new Numbered<>(sign, sign, evidence);
  }

  /** As "text{a1 t1}" with the signs that end there behind. */
  private static String told(MarkedText text) {
    return text.paragraphs().stream()
        .map(
            paragraph ->
                paragraph.pieces().stream()
                    .map(MarkedTextTests::told)
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  private static String told(Piece piece) {
    return piece.facts().isEmpty()
        ? piece.text()
        : "["
            + piece.text()
            + "]"
            + piece.facts()
            + piece.ends().stream().map(end -> end.sign() + (end.isFirst() ? "!" : "")).toList();
  }

  @Test
  void overlappingEvidenceIsCutIntoPieces() {
    String text = "Busan and Osaka signed.";
    MarkedText marked =
        MarkedText.of(
            text, List.of(fact("a1", text, "Busan and Osaka"), fact("v1", text, "Osaka signed")));
    assertThat(told(marked)).isEqualTo("[Busan and ][a1][][Osaka][a1, v1][a1!][ signed][v1][v1!].");
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "𠮷野 town and 부산 met";
    MarkedText marked = MarkedText.of(text, List.of(fact("m1", text, "부산")));
    assertThat(told(marked)).isEqualTo("𠮷野 town and [부산][m1][m1!] met");
  }

  @Test
  void evidenceThatRunsOverLinesIsMarkedInEach() {
    String text = "first line\n\nsecond line";
    MarkedText marked = MarkedText.of(text, List.of(fact("a1", text, "line\n\nsecond")));
    assertThat(told(marked)).isEqualTo("first [line][a1][]|[second][a1][a1!] line");
  }

  @Test
  void nothingOfTheTextIsLost() {
    String text = "one two three four";
    MarkedText marked =
        MarkedText.of(
            text,
            List.of(
                fact("a1", text, "one two three"),
                fact("a2", text, "two"),
                fact("a3", text, "two three four")));
    assertThat(
            marked.paragraphs().stream()
                .map(Paragraph::pieces)
                .flatMap(List::stream)
                .map(Piece::text)
                .collect(Collectors.joining()))
        .isEqualTo(text);
  }
}
