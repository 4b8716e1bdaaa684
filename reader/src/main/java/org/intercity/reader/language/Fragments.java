package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The strings that a pack's patterns need, found all at once in one walk over a text (Aho and
 * Corasick 1975): a pattern is only tried where its strings stand.
 */
final class Fragments {

  private static final int LETTERS = 1 << Character.SIZE;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** What the walk needs, once all strings are known; state 0 is the beginning. */
  private int[] first = {};

  private char[][] letters = {};
  private int[][] next = {};
  private int[] fallback = {};
  private int[] ending = {};

  /** The nearest state among the fallbacks where a string ends, 0 for none. */
  private int[] endingToo = {};

  private int[] lengths = {};

  /** The number of a string; all have to be asked for before {@link #seal}. */
  int number(String fragment) {
    return numbers.computeIfAbsent(fragment, none -> numbers.size());
  }

  /** Makes ready for {@link #walk}. */
  void seal() {
    lengths = new int[numbers.size()];
    numbers.forEach((fragment, number) -> lengths[number] = fragment.length());
    List<TreeMap<Character, Integer>> tree = new ArrayList<>(List.of(new TreeMap<>()));
    List<Integer> ends = new ArrayList<>(List.of(-1));
    numbers.forEach(
        (fragment, number) -> {
          int state = 0;
          for (int at = 0; at < fragment.length(); at++) {
            Integer known = tree.get(state).get(fragment.charAt(at));
            if (known == null) {
              known = tree.size();
              tree.get(state).put(fragment.charAt(at), known);
              tree.add(new TreeMap<>());
              ends.add(-1);
            }
            state = known;
          }
          ends.set(state, number);
        });
    ending = ends.stream().mapToInt(Integer::intValue).toArray();
    first = new int[LETTERS];
    tree.getFirst().forEach((letter, state) -> first[letter] = state);
    letters = new char[tree.size()][];
    next = new int[tree.size()][];
    for (int state = 0; state < tree.size(); state++) {
      letters[state] = new char[tree.get(state).size()];
      next[state] = new int[tree.get(state).size()];
      int i = 0;
      for (Map.Entry<Character, Integer> child : tree.get(state).entrySet()) {
        letters[state][i] = child.getKey();
        next[state][i++] = child.getValue();
      }
    }
    link(tree.size());
  }

  /**
   * Where to go on when no letter fits: breadth first, so that shorter strings are linked before.
   */
  private void link(int states) {
    fallback = new int[states];
    endingToo = new int[states];
    int[] queue = new int[states];
    int size = 0;
    for (int child : next[0]) {
      queue[size++] = child;
    }
    for (int at = 0; at < size; at++) {
      int state = queue[at];
      for (int i = 0; i < letters[state].length; i++) {
        int child = next[state][i];
        fallback[child] = step(fallback[state], letters[state][i]);
        int back = fallback[child];
        endingToo[child] = ending[back] >= 0 ? back : endingToo[back];
        queue[size++] = child;
      }
    }
  }

  private int step(int from, char letter) {
    for (int state = from; state != 0; state = fallback[state]) {
      int child = Arrays.binarySearch(letters[state], letter);
      if (child >= 0) {
        return next[state][child];
      }
    }
    return first[letter];
  }

  /** Shows every string in a text, with where it ends. */
  void walk(CharSequence text, Visitor visitor) {
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = step(state, text.charAt(at));
      for (int end = ending[state] >= 0 ? state : endingToo[state];
          end != 0;
          end = endingToo[end]) {
        visitor.visit(ending[end], at + 1);
      }
    }
  }

  int count() {
    return lengths.length;
  }

  int length(int fragment) {
    return lengths[fragment];
  }

  /** Is shown a string by its number. */
  interface Visitor {
    void visit(int fragment, int end);
  }
}
