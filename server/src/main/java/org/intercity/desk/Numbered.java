package org.intercity.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.intercity.sources.Evidence;

/**
 * A fact of a reading with the sign that links it with its words: {@code a1}, {@code t2}.
 *
 * @param <T> the fact
 */
record Numbered<T>(String sign, T fact, List<Evidence> evidence) {

  static <T> List<Numbered<T>> all(
      String letter, List<T> facts, Function<T, List<Evidence>> evidence) {
    List<Numbered<T>> numbered = new ArrayList<>();
    for (T fact : facts) {
      numbered.add(new Numbered<>(letter + (numbered.size() + 1), fact, evidence.apply(fact)));
    }
    return numbered;
  }
}
