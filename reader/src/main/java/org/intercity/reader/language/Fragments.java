package org.intercity.reader.language;

import java.util.ArrayList;
import java.util.BitSet;
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
  private static final int NOTHING = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each string the choices of which it is one. */
  private final List<List<Integer>> choices = new ArrayList<>();

  private int choiceCount;
  private int groupCount;

  // What the walk needs, once all strings are known; state 0 is the beginning.

  /** The number of each letter that stands in a string, 0 for all others. */
  private char[] letters = {};

  private int letterCount = 1;

  /** For each state, by the letter's number, the next. */
  private char[] next = {};

  private int[] ending = {};

  /** The nearest state with a shorter end of the same letters where a string ends, 0 for none. */
  private int[] endingToo = {};

  private int[] lengths = {};
  private int[][] choicesOf = {};

  /** The number of a string; all have to be asked for before {@link #seal}. */
  int number(String fragment) {
    Integer known = numbers.putIfAbsent(fragment, numbers.size());
    if (known != null) {
      return known;
    }
    choices.add(new ArrayList<>());
    return numbers.size() - 1;
  }

  /** The number of a choice of strings, of which one is enough. */
  int choice(int[] fragments) {
    for (int fragment : fragments) {
      choices.get(fragment).add(choiceCount);
    }
    return choiceCount++;
  }

  /** The number of a group of rules. */
  int group() {
    return groupCount++;
  }

  int groups() {
    return groupCount;
  }

  /** Makes ready for {@link #walk}. */
  void seal() {
    lengths = new int[numbers.size()];
    numbers.forEach((fragment, number) -> lengths[number] = fragment.length());
    choicesOf =
        choices.stream()
            .map(those -> those.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    letters = new char[LETTERS];
    List<Map<Character, Integer>> tree = new ArrayList<>(List.of(new TreeMap<>()));
    List<Integer> ends = new ArrayList<>(List.of(NOTHING));
    numbers.forEach((fragment, number) -> grow(tree, ends, fragment, number));
    ending = ends.stream().mapToInt(Integer::intValue).toArray();
    link(tree);
  }

  private void grow(
      List<Map<Character, Integer>> tree, List<Integer> ends, String fragment, int number) {
    int state = 0;
    for (int at = 0; at < fragment.length(); at++) {
      char letter = fragment.charAt(at);
      if (letters[letter] == 0) {
        letters[letter] = (char) letterCount++;
      }
      Integer known = tree.get(state).putIfAbsent(letter, tree.size());
      if (known == null) {
        state = tree.size();
        tree.add(new TreeMap<>());
        ends.add(NOTHING);
      } else {
        state = known;
      }
    }
    ends.set(state, number);
  }

  /**
   * Breadth first: a state goes on as that of its end without the first letter, but for its own.
   */
  private void link(List<Map<Character, Integer>> tree) {
    next = new char[tree.size() * letterCount];
    int[] fallback = new int[tree.size()];
    endingToo = new int[tree.size()];
    List<Integer> queue = new ArrayList<>(List.of(0));
    for (int at = 0; at < queue.size(); at++) {
      int state = queue.get(at);
      int back = fallback[state];
      endingToo[state] = ending[back] >= 0 ? back : endingToo[back];
      if (state != 0) {
        System.arraycopy(next, back * letterCount, next, state * letterCount, letterCount);
      }
      tree.get(state)
          .forEach(
              (letter, child) -> {
                int step = state * letterCount + letters[letter];
                fallback[child] = state == 0 ? 0 : next[step];
                next[step] = (char) (int) child;
                queue.add(child);
              });
    }
  }

  /** Shows every string in a text, with where it ends. */
  void walk(CharSequence text, Visitor visitor) {
    int state = 0;
    for (int at = 0; at < text.length(); at++) {
      state = next[state * letterCount + letters[text.charAt(at)]];
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

  /** Adds the choices of which a string is one. */
  void addChoices(int fragment, BitSet met) {
    for (int choice : choicesOf[fragment]) {
      met.set(choice);
    }
  }

  /** Is shown a string by its number. */
  interface Visitor {
    void visit(int fragment, int end);
  }
}
