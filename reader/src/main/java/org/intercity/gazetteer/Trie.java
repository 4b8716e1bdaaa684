package org.intercity.gazetteer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/**
 * All keys as one automaton over a packed file: a step costs two reads, whatever the number of
 * keys. Positions of keys in the file are what it gives; 0 stands for no key.
 */
final class Trie {

  /** Not a state: no key goes on so. */
  static final int NOWHERE = -1;

  private final ByteBuffer bytes;
  private final char[] letters = new char[1 << 16];
  private final IntBuffer states;
  private final int count;

  /** The section that {@link PlaceFileWriter} writes: letters, then base and parent by turns. */
  Trie(ByteBuffer bytes, int at, int states) {
    this.bytes = bytes;
    CharBuffer numbers = bytes.slice(at, 2 * letters.length).asCharBuffer();
    numbers.get(letters);
    this.states = bytes.slice(at + 2 * letters.length, 8 * states).asIntBuffer();
    count = states;
  }

  static int size(int states) {
    return (2 << 16) + 8 * states;
  }

  /** The state after one more letter, or {@link #NOWHERE}; only for a state that is no leaf. */
  int step(int state, char letter) {
    int number = letters[letter];
    return number == 0 ? NOWHERE : child(state, number);
  }

  private int child(int state, int number) {
    int next = states.get(2 * state) + number;
    return next < count && states.get(2 * next + 1) == state ? next : NOWHERE;
  }

  /** Whether one key is left, of which {@link #leaf} tells. */
  boolean isLeaf(int state) {
    return states.get(2 * state) < 0;
  }

  /** Where the one key that is left is kept in the file. */
  int leaf(int state) {
    return -1 - states.get(2 * state);
  }

  /** Where the key that ends in this state, which is no leaf, is kept in the file, or 0. */
  int ending(int state) {
    int end = child(state, 0);
    return end == NOWHERE ? 0 : leaf(end);
  }

  /** Where a key is kept in the file, or 0. */
  int find(String key) {
    int state = 0;
    for (int i = 0; i < key.length(); i++) {
      if (isLeaf(state)) {
        return PlaceLayout.isKey(bytes, leaf(state), key) ? leaf(state) : 0;
      }
      state = step(state, key.charAt(i));
      if (state == NOWHERE) {
        return 0;
      }
    }
    return isLeaf(state)
        ? (PlaceLayout.isKey(bytes, leaf(state), key) ? leaf(state) : 0)
        : ending(state);
  }
}
