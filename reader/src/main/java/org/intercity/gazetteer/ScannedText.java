package org.intercity.gazetteer;

import org.jspecify.annotations.Nullable;

/** A text while names are looked for in it: for one thread. */
final class ScannedText {

  private final FoldedText folded;
  private final KeyWalk walk;
  private @Nullable LowerCaseWords words;

  ScannedText(String text, KeyWalk walk) {
    folded = new FoldedText(text);
    this.walk = walk;
  }

  FoldedText folded() {
    return folded;
  }

  KeyWalk walk() {
    return walk;
  }

  /** Whether the text writes a word without a capital too, and so does not mean it as a name. */
  boolean isAlsoInLowerCase(String word) {
    if (words == null) {
      words = new LowerCaseWords(folded.text());
    }
    return words.contain(word);
  }
}
