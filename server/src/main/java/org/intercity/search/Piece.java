package org.intercity.search;

/**
 * The beginning of a word that was typed.
 *
 * @param whole whether it must be the whole word
 */
record Piece(String word, boolean whole) {

  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  /** The first text that no such word comes up to; no word holds a space. */
  String beyond() {
    return word + (whole ? " " : LAST);
  }

  /** How much it says: a Chinese character says more than a Latin letter. */
  int says() {
    return word.codePoints().map(letter -> letter < 0x1100 ? 1 : 3).sum();
  }
}
