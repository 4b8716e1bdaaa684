package org.intercity.search;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Letters and digits that stand together in a text: width, case and accents set aside.
 *
 * @param spaceless whether it is written without spaces between words, or with endings hung on
 *     them, as Chinese, Japanese and Korean are: a word can then begin at any letter
 */
record Run(String text, boolean spaceless) {

  /** Longer pieces of a run are looked for piece by piece. */
  static final int TAIL = 4;

  private static final int LONGEST = 24;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final String SPACELESS = "\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}ー";
  private static final Pattern RUN =
      Pattern.compile("([" + SPACELESS + "]+)|[\\p{L}\\p{N}&&[^" + SPACELESS + "]]+");

  static List<Run> of(String text) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(text);
    String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return RUN.matcher(Normalizer2.getNFCInstance().normalize(bare))
        .results()
        .map(found -> new Run(found.group(), found.group(1) != null))
        .toList();
  }

  /** What is kept of it: the word; or what begins at each of its letters. */
  List<String> words() {
    int[] letters = text.codePoints().toArray();
    return spaceless
        ? IntStream.range(0, letters.length)
            .mapToObj(from -> piece(letters, from, from + TAIL))
            .toList()
        : List.of(piece(letters, 0, LONGEST));
  }

  /** What is looked for where it was typed. */
  List<Piece> pieces() {
    int[] letters = text.codePoints().toArray();
    if (!spaceless) {
      // one letter begins too many words to mean any of them
      return List.of(new Piece(piece(letters, 0, LONGEST), letters.length == 1));
    }
    int last = Math.max(0, letters.length - TAIL);
    return IntStream.concat(
            IntStream.iterate(0, from -> from < last, from -> from + TAIL), IntStream.of(last))
        .mapToObj(from -> new Piece(piece(letters, from, from + TAIL), false))
        .toList();
  }

  private static String piece(int[] letters, int from, int to) {
    int end = Math.min(to, letters.length);
    return new String(letters, from, end - from);
  }
}
