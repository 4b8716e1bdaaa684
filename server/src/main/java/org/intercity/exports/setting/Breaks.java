package org.intercity.exports.setting;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/**
 * Where a line may end: between Chinese characters and kana, but not before a closing mark or after
 * an opening one; in Korean only between words.
 */
final class Breaks implements SplitCharacter {

  static final Breaks RULE = new Breaks();

  private static final String NOT_FIRST =
      "、。，．・：；？！ー々」』）］｝〉》】〕…‥”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%·";
  private static final String NOT_LAST = "「『（［｛〈《【〔“‘([{";

  private Breaks() {}

  @Override
  public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
    int at = letter(text[current], current, chunks);
    int next = current + 1 < end ? letter(text[current + 1], current + 1, chunks) : ' ';
    return mayBreak(at, next);
  }

  static boolean mayBreak(int at, int next) {
    if (NOT_FIRST.indexOf(next) >= 0 || NOT_LAST.indexOf(at) >= 0) {
      return at == ' ';
    }
    if (at == ' ' || at == '\u200b') {
      return true;
    }
    if (at == '-' || at == '/' || at == '–') {
      return !Character.isDigit(next) && next != ' ';
    }
    return next != ' ' && (isIdeographic(at) || isIdeographic(next));
  }

  private static int letter(char letter, int at, PdfChunk[] chunks) {
    return chunks == null
        ? letter
        : chunks[Math.min(at, chunks.length - 1)].getUnicodeEquivalent(letter);
  }

  private static boolean isIdeographic(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || (letter >= 0x3001 && letter <= 0x301f)
        || (letter >= 0xff01 && letter <= 0xff5e);
  }
}
