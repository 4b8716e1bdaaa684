package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.intercity.reader.text.Type;

/**
 * What a stretch must hold for a rule to match in it: of each choice one, a string with marks of
 * some types.
 */
final class Demand {

  /** More choices hardly ever tell more. */
  private static final int MOST = 5;

  /** A shorter string in plain letters stands in nearly every sentence. */
  private static final int PLAIN = 3;

  private static final int NOTHING = -1;

  /** Of each choice, each alternative's string, or {@code NOTHING}. */
  private final int[][] strings;

  /** Of each choice, each alternative's types, as bits. */
  private final int[][] types;

  private Demand(int[][] strings, int[][] types) {
    this.strings = strings;
    this.types = types;
  }

  static Demand of(List<Set<String>> needs, Fragments fragments) {
    List<List<Alternative>> choices =
        needs.stream()
            .map(choice -> choice.stream().map(Alternative::of).distinct().toList())
            .filter(choice -> choice.stream().allMatch(Alternative::tells))
            .sorted(Comparator.comparingInt((List<Alternative> choice) -> -weight(choice)))
            .limit(MOST)
            .toList();
    int[][] strings = new int[choices.size()][];
    int[][] types = new int[choices.size()][];
    for (int i = 0; i < strings.length; i++) {
      List<Alternative> choice = choices.get(i);
      strings[i] =
          choice.stream()
              .mapToInt(one -> one.string().isEmpty() ? NOTHING : fragments.number(one.string()))
              .toArray();
      types[i] = choice.stream().mapToInt(Alternative::types).toArray();
    }
    return new Demand(strings, types);
  }

  private static int weight(List<Alternative> choice) {
    return choice.stream().mapToInt(Alternative::weight).min().orElse(0);
  }

  /** Whether a stretch with these strings and types of marks holds it all. */
  boolean isMet(BitSet held, int marked) {
    for (int choice = 0; choice < strings.length; choice++) {
      if (!isMet(strings[choice], types[choice], held, marked)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMet(int[] strings, int[] types, BitSet held, int marked) {
    for (int i = 0; i < strings.length; i++) {
      if ((types[i] & ~marked) == 0 && (strings[i] == NOTHING || held.get(strings[i]))) {
        return true;
      }
    }
    return false;
  }

  /** The types of a string's marks, and the longest string between them. */
  private record Alternative(int types, String string) {

    static Alternative of(String written) {
      int types = 0;
      List<String> parts = new ArrayList<>();
      int from = 0;
      for (int at = 0; at <= written.length(); at++) {
        if (at == written.length() || Type.isSymbol(written.charAt(at))) {
          parts.add(written.substring(from, at));
          from = at + 1;
          types |= at == written.length() ? 0 : Type.bit(written.charAt(at));
        }
      }
      String longest =
          parts.stream().max(Comparator.comparingInt(Alternative::weight)).orElseThrow();
      return new Alternative(types, weight(longest) < PLAIN ? "" : longest);
    }

    boolean tells() {
      return types != 0 || !string.isEmpty();
    }

    int weight() {
      return weight(string) + PLAIN * Integer.bitCount(types);
    }

    /** A letter of an alphabet tells less than a syllable or a word. */
    private static int weight(String string) {
      return string.chars().map(c -> c < 0x250 ? 1 : PLAIN).sum();
    }
  }
}
