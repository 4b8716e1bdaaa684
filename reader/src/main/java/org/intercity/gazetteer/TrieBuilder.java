package org.intercity.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the double array of {@link Trie}: a state's children lie at its base plus each letter's
 * number, and each child knows its parent (Aoe, "An efficient digital search algorithm by using a
 * double-array structure", 1989). A branch with one key left is not spelled out: it is a leaf.
 */
final class TrieBuilder {

  private static final int FREE = -1;

  /** After so many slots seen in vain a stretch is not looked at again. */
  private static final int CROWDED = 128;

  private final List<String> keys;
  private final int[] values;
  private final char[] letters;
  private int[] base = new int[1 << 16];
  private int[] parent = new int[1 << 16];
  private int used = 1;

  /** Where to look next for states of so many children (by powers of two). */
  private final int[] from = new int[18];

  private TrieBuilder(List<String> keys, int[] values) {
    this.keys = keys;
    this.values = values;
    letters = letters(keys);
    Arrays.fill(parent, FREE);
    parent[0] = 0;
  }

  /**
   * The automaton over some keys.
   *
   * @param keys in the order of {@link String#compareTo}, each once
   * @param values what a leaf gives for each key, 0 or more
   */
  static TrieBuilder of(List<String> keys, int[] values) {
    TrieBuilder built = new TrieBuilder(keys, values);
    if (!keys.isEmpty()) {
      built.place(0, 0, keys.size(), 0);
    }
    return built;
  }

  int states() {
    return used;
  }

  /** Writes the section that {@link Trie} reads; {@code shift} is added to what leaves give. */
  void writeTo(DataOutputStream out, int shift) throws IOException {
    for (char number : letters) {
      out.writeChar(number);
    }
    for (int i = 0; i < used; i++) {
      out.writeInt(base[i] < 0 ? base[i] - shift : base[i]);
      out.writeInt(parent[i]);
    }
  }

  /**
   * The number of each UTF-16 unit, 1 or more; 0 stands for the end of a key. The frequent first,
   * so that the children of a state lie close together.
   */
  private static char[] letters(List<String> keys) {
    int[] counts = new int[1 << 16];
    for (String key : keys) {
      for (int i = 0; i < key.length(); i++) {
        counts[key.charAt(i)]++;
      }
    }
    Integer[] order = new Integer[1 << 16];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Integer.compare(counts[b], counts[a]));
    char[] letters = new char[1 << 16];
    for (int n = 0; n < order.length && counts[order[n]] > 0; n++) {
      letters[order[n]] = (char) (n + 1);
    }
    return letters;
  }

  /** The keys {@code from} to {@code to} share their first {@code depth} letters. */
  private void place(int state, int from, int to, int depth) {
    if (to - from == 1) {
      base[state] = -1 - values[from];
      return;
    }
    int[] starts = new int[Math.min(to - from, 1 << 16) + 1];
    int[] numbers = new int[starts.length];
    int children = 0;
    for (int i = from, last = -1; i < to; i++) {
      int number = number(i, depth);
      if (number != last) {
        starts[children] = i;
        numbers[children++] = number;
        last = number;
      }
    }
    starts[children] = to;
    int at = freeBase(numbers, children);
    base[state] = at;
    for (int c = 0; c < children; c++) {
      parent[at + numbers[c]] = state;
      used = Math.max(used, at + numbers[c] + 1);
    }
    for (int c = 0; c < children; c++) {
      place(at + numbers[c], starts[c], starts[c + 1], depth + 1);
    }
  }

  private int number(int key, int depth) {
    String text = keys.get(key);
    return depth == text.length() ? 0 : letters[text.charAt(depth)];
  }

  private int freeBase(int[] numbers, int children) {
    int least = numbers[0];
    int most = numbers[0];
    for (int c = 1; c < children; c++) {
      least = Math.min(least, numbers[c]);
      most = Math.max(most, numbers[c]);
    }
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(children);
    int seen = 0;
    for (int slot = Math.max(from[size], least + 1); ; slot++) {
      grow(slot - least + most + 1);
      if (parent[slot] == FREE && fits(slot - least, numbers, children)) {
        if (seen > CROWDED) {
          from[size] = slot;
        }
        return slot - least;
      }
      seen++;
    }
  }

  private boolean fits(int at, int[] numbers, int children) {
    for (int c = 0; c < children; c++) {
      if (parent[at + numbers[c]] != FREE) {
        return false;
      }
    }
    return true;
  }

  private void grow(int least) {
    if (least >= parent.length) {
      int old = parent.length;
      int length = Math.max(least + 1, old + (old >> 1));
      base = Arrays.copyOf(base, length);
      parent = Arrays.copyOf(parent, length);
      Arrays.fill(parent, old, length, FREE);
    }
  }
}
