package org.intercity.gazetteer;

import java.util.Arrays;

/**
 * A text in the letters of names' keys, each knowing where it stands; a stretch at a time, which
 * ends where no name goes on, so that a long text costs no more memory than a short one.
 */
final class FoldedText {

  private static final int STRETCH = 1 << 13;

  private final String text;
  private char[] letters;
  private int[] starts;
  private int length;
  private int next;

  FoldedText(String text) {
    this.text = text;
    int room = Math.min(text.length(), STRETCH) + 1;
    letters = new char[room];
    starts = new int[room];
  }

  String text() {
    return text;
  }

  int length() {
    return length;
  }

  /** The letter, joint or break at an index of this stretch; a break beyond its end. */
  char at(int index) {
    return index < length && index >= 0 ? letters[index] : Folding.BREAK;
  }

  /** What stands in the text for the letter at an index of this stretch. */
  char textAt(int index) {
    return text.charAt(starts[index]);
  }

  /** Where the letter at an index of this stretch begins in the text. */
  int startOf(int index) {
    return starts[index];
  }

  /** Where, in the text, the letter before {@code end} ends, its marks included. */
  int endOf(int end) {
    int at = starts[end - 1];
    at += Character.charCount(text.codePointAt(at));
    while (at < text.length() && isMark(Folding.of(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char folded) {
    return folded == Folding.LEFT_OUT || folded == Folding.MARK;
  }

  boolean hasLetter(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(letters[i])) {
        return true;
      }
    }
    return false;
  }

  /** The first index at or after {@code from} whose letter begins at a place in the text or on. */
  int indexFrom(int from, int place) {
    int index = from;
    while (index < length && starts[index] < place) {
      index++;
    }
    return index;
  }

  String key(int start, int end) {
    return new String(letters, start, end - start);
  }

  boolean startsWith(String word, int index) {
    if (index < 0 || index + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Goes on to the next stretch; false at the end of the text. */
  boolean advance() {
    length = 0;
    int at = next;
    while (at < text.length()) {
      char folded = Folding.of(text.charAt(at));
      if (Folding.isLetter(folded)) {
        put(folded, at++);
      } else {
        at = sign(folded, at);
        if (length >= STRETCH && letters[length - 1] == Folding.BREAK) {
          break;
        }
      }
    }
    next = at;
    return length > 0;
  }

  /** Takes in what is no plain letter; where it ends in the text. */
  private int sign(char folded, int at) {
    switch (folded) {
      case Folding.JOINT -> joint(at);
      case Folding.LEFT_OUT -> {}
      case Folding.APOSTROPHE -> {
        return apostrophe(at);
      }
      case Folding.MARK -> mark(at);
      case Folding.SEVERAL -> {
        return several(at);
      }
      case Folding.MIDDLE_DOT -> {
        if (!isSpacelessAround(at)) {
          put(Folding.BREAK, at);
        }
      }
      case Folding.FULL_STOP -> {
        if (!isShortened(at)) {
          put(Folding.BREAK, at);
        }
      }
      default -> put(Folding.BREAK, at);
    }
    return at + 1;
  }

  /** One space or hyphen joins the words of a name, two do not. */
  private void joint(int at) {
    if (length > 0 && letters[length - 1] == Folding.JOINT) {
      letters[length - 1] = Folding.BREAK;
    }
    boolean joins = length > 0 && letters[length - 1] != Folding.BREAK;
    put(joins ? Folding.JOINT : Folding.BREAK, at);
  }

  private int apostrophe(int at) {
    boolean inner = length > 0 && Folding.isLetter(letters[length - 1]) && isPart(at + 1);
    if (!inner) {
      put(Folding.BREAK, at);
      return at + 1;
    }
    boolean possessive =
        (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !isPart(at + 2);
    if (possessive) {
      put(Folding.BREAK, at);
      return at + 2;
    }
    return at + 1;
  }

  private boolean isPart(int at) {
    return at < text.length() && LatinToken.isPart(text.codePointAt(at));
  }

  private void mark(int at) {
    if (length == 0 || !Folding.isLetter(letters[length - 1])) {
      put(Folding.BREAK, at);
      return;
    }
    int start = starts[length - 1];
    while (length > 0 && starts[length - 1] == start) {
      length--;
    }
    putAll(NameKey.of(text.substring(start, at + 1)), start);
  }

  private int several(int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    String key = NameKey.of(text.substring(at, end));
    if (key.isEmpty()) {
      put(Folding.BREAK, at);
    } else {
      putAll(key, at);
    }
    return end;
  }

  private boolean isSpacelessAround(int at) {
    return at > 0
        && at + 1 < text.length()
        && Script.isSpaceless(text.charAt(at - 1))
        && Script.isSpaceless(text.charAt(at + 1));
  }

  private boolean isShortened(int at) {
    int start = length;
    while (start > 0 && length - start < 4 && Folding.isLetter(letters[start - 1])) {
      start--;
    }
    return LatinToken.SHORTENED.contains(key(start, length))
        && at + 1 < text.length()
        && Folding.of(text.charAt(at + 1)) == Folding.JOINT;
  }

  private void putAll(String key, int at) {
    for (int i = 0; i < key.length(); i++) {
      put(key.charAt(i), at);
    }
  }

  private void put(char letter, int at) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
    }
    letters[length] = letter;
    starts[length++] = at;
  }
}
