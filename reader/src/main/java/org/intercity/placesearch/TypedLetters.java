package org.intercity.placesearch;

import org.intercity.gazetteer.FoldedNames;

/**
 * A name as its letters are typed: Hangul by its single letters, in the order of the keys. So what
 * is typed is the beginning of a name at every moment (칭당 on the way to 칭다오), and a wrong letter is
 * one letter.
 */
public final class TypedLetters {

  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final int FINALS = 28;
  private static final int VOWELS = 21;

  private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String[] VOWEL =
      "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ", -1);
  private static final String[] FINAL =
      " ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ".split(" ", -1);

  private TypedLetters() {}

  /** The letters of a name as somebody writes it. */
  public static String of(String name) {
    return ofFolded(FoldedNames.fold(name));
  }

  /** The letters of a name that is folded. */
  static String ofFolded(String folded) {
    StringBuilder letters = new StringBuilder(folded.length() * 2);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= FIRST && c <= LAST) {
        int number = c - FIRST;
        letters
            .append(INITIAL.charAt(number / (VOWELS * FINALS)))
            .append(VOWEL[number / FINALS % VOWELS])
            .append(FINAL[number % FINALS]);
      } else if (c >= 0x1100 && c <= 0x1112) {
        // a lone consonant, which folding has made the first of a syllable
        letters.append(INITIAL.charAt(c - 0x1100));
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
