package org.intercity.gazetteer;

import java.nio.ByteBuffer;

/**
 * Goes along the letters of a text as far as some key does, and says which keys end on the way. One
 * is used again and again by one thread: a text of a million letters makes no million of them.
 */
final class KeyWalk {

  /** The most letters of a name in a script that does not divide words. */
  private static final int LONGEST = 16;

  private final Trie trie;
  private final ByteBuffer bytes;

  private final boolean[] endings = new boolean[LONGEST + 1];

  private int state;
  private int taken;

  /** Where the one key that is left is kept, or 0 while there are more. */
  private int leaf;

  private int tailAt;
  private int tailEnd;

  KeyWalk(Trie trie, ByteBuffer bytes) {
    this.trie = trie;
    this.bytes = bytes;
  }

  /** Begins anew, behind some letters. */
  void restart(String prefix) {
    leaf = 0;
    state = 0;
    taken = 0;
    if (trie.isLeaf(0)) {
      reachLeaf();
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (!step(prefix.charAt(i))) {
        state = Trie.NOWHERE;
        return;
      }
    }
  }

  /** Takes one letter more; whether any key goes on so. */
  boolean step(char letter) {
    if (leaf != 0) {
      return tailAt < tailEnd && nextOfTail() == letter;
    }
    int next = state == Trie.NOWHERE ? Trie.NOWHERE : trie.step(state, letter);
    state = next;
    if (next == Trie.NOWHERE) {
      return false;
    }
    taken++;
    if (trie.isLeaf(next)) {
      reachLeaf();
    }
    return true;
  }

  /** Where the key that ends here is kept in the file, or 0. */
  int ending() {
    if (leaf != 0) {
      return tailAt == tailEnd ? leaf : 0;
    }
    return state == Trie.NOWHERE ? 0 : trie.ending(state);
  }

  /**
   * Walks along a text from its letter {@code start}, before {@code end}.
   *
   * @return how many letters the longest key has, or 0; {@link #endsAfter} tells of the shorter
   */
  int along(FoldedText folded, int start, int end) {
    restart("");
    int longest = 0;
    int most = Math.min(end - start, endings.length - 1);
    for (int n = 1; n <= most && step(folded.at(start + n - 1)); n++) {
      endings[n] = ending() != 0;
      longest = endings[n] ? n : longest;
    }
    return longest;
  }

  /** Whether a key of so many letters was met on the last way {@link #along} a text. */
  boolean endsAfter(int letters) {
    return endings[letters];
  }

  private void reachLeaf() {
    leaf = trie.leaf(state);
    tailAt = leaf + 2;
    tailEnd = PlaceLayout.refsOf(bytes, leaf);
    for (int i = 0; i < taken && tailAt < tailEnd; i++) {
      nextOfTail();
    }
  }

  private char nextOfTail() {
    int first = bytes.get(tailAt);
    char letter = KeyLetters.letterAt(bytes, tailAt);
    tailAt += KeyLetters.lengthOf(first);
    return letter;
  }
}
