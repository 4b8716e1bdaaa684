package org.intercity.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is looked for: an item that has all terms, or any of the marks.
 *
 * @param marks of what the whole can mean, as the sound of a name
 */
public record Asked(List<Term> terms, List<String> marks) {

  /** Nobody types more to find something. */
  private static final int MOST = 8;

  /** Names that mean one thing have no more words. */
  private static final int LONGEST_NAME = 4;

  public Asked {
    terms = List.copyOf(terms);
    marks = List.copyOf(marks);
  }

  /**
   * As typed.
   *
   * @param meant the marks of what some words standing together can mean; none where they mean
   *     nothing but themselves
   */
  public static Asked of(String typed, Function<String, List<String>> meant) {
    List<String> words =
        Stream.of(typed.strip().split("[\\s,;]+")).filter(word -> !pieces(word).isEmpty()).toList();
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < words.size() && terms.size() < MOST) {
      int from = at;
      int taken =
          IntStream.iterate(Math.min(LONGEST_NAME, words.size() - from), n -> n > 1, n -> n - 1)
              .filter(n -> !meant.apply(joined(words, from, n)).isEmpty())
              .findFirst()
              .orElse(1);
      String name = joined(words, from, taken);
      List<String> marks = meant.apply(name);
      if (marks.isEmpty()) {
        pieces(name).forEach(piece -> terms.add(new Term(List.of(piece), marks)));
      } else {
        terms.add(new Term(pieces(name), marks));
      }
      at += taken;
    }
    return new Asked(terms, List.of());
  }

  /** The same, or what has one of these marks. */
  public Asked or(List<String> other) {
    return new Asked(terms, terms.isEmpty() ? List.of() : other);
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  private static String joined(List<String> words, int from, int count) {
    return String.join(" ", words.subList(from, from + count));
  }

  private static List<Piece> pieces(String text) {
    return Run.of(text).stream().flatMap(run -> run.pieces().stream()).distinct().toList();
  }
}
