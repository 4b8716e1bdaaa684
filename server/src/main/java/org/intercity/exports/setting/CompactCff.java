package org.intercity.exports.setting;

import java.util.Arrays;

/**
 * A font in Compact Font Format whose unused characters were emptied, made small in place: nothing
 * moves that is addressed from elsewhere, but what is left over is zeros, which compress to
 * nothing.
 *
 * @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical
 *     Note 5176</a>
 */
final class CompactCff {

  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;
  private static final int FD_SELECT = (12 << 8) | 37;

  /** How the library writes the drawing of a character that is not used. */
  private static final int END_OF_CHARACTER = 14;

  private final byte[] font;

  CompactCff(byte[] font) {
    this.font = font;
  }

  byte[] slim() {
    int names = number(2, 1);
    int top = end(names);
    int from = data(top) + offset(top, 0) - 1;
    int to = data(top) + offset(top, 1) - 1;
    int charStrings = operand(from, to, CHAR_STRINGS);
    int charset = operand(from, to, CHARSET);
    int select = operand(from, to, FD_SELECT);
    int glyphs = number(charStrings, 2);
    boolean[] used = used(charStrings, glyphs);
    straighten(charset, glyphs);
    level(select, glyphs, used);
    pack(charStrings, glyphs, used);
    return font;
  }

  private boolean[] used(int index, int glyphs) {
    boolean[] used = new boolean[glyphs];
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int length = offset(index, glyph + 1) - offset(index, glyph);
      int first = data(index) + offset(index, glyph) - 1;
      used[glyph] = glyph == 0 || length > 1 || number(first, 1) != END_OF_CHARACTER;
    }
    return used;
  }

  /** The names of the characters: where each is the one before plus one, a single range says so. */
  private void straighten(int charset, int glyphs) {
    if (charset <= 2 || number(charset, 1) != 0) {
      return;
    }
    for (int glyph = 1; glyph < glyphs; glyph++) {
      if (number(charset + 2 * glyph - 1, 2) != glyph) {
        return;
      }
    }
    Arrays.fill(font, charset, charset + 2 * glyphs - 1, (byte) 0);
    write(charset, 2, 1);
    write(charset + 1, 1, 2);
    write(charset + 3, glyphs - 2, 2);
  }

  /** An unused character belongs wherever the one before it does. */
  private void level(int select, int glyphs, boolean[] used) {
    if (select <= 0 || number(select, 1) != 0) {
      return;
    }
    for (int glyph = 1; glyph < glyphs; glyph++) {
      if (!used[glyph]) {
        font[select + 1 + glyph] = font[select + glyph];
      }
    }
  }

  /** Unused characters lose their last byte; the drawings of the used ones move together. */
  private void pack(int index, int glyphs, boolean[] used) {
    int size = number(index + 2, 1);
    int data = data(index);
    int end = data + offset(index, glyphs) - 1;
    int next = 1;
    int start = offset(index, 0);
    for (int glyph = 0; glyph < glyphs; glyph++) {
      int after = offset(index, glyph + 1);
      write(index + 3 + glyph * size, next, size);
      if (used[glyph]) {
        System.arraycopy(font, data + start - 1, font, data + next - 1, after - start);
        next += after - start;
      }
      start = after;
    }
    write(index + 3 + glyphs * size, next, size);
    Arrays.fill(font, data + next - 1, end, (byte) 0);
  }

  /** The first operand of an operator in a dictionary, which must be a whole number; else 0. */
  private int operand(int from, int to, int wanted) {
    int first = 0;
    boolean any = false;
    int at = from;
    while (at < to) {
      int lead = number(at, 1);
      if (lead <= 21) {
        int operator = lead == 12 ? (12 << 8) | number(at + 1, 1) : lead;
        if (operator == wanted) {
          return first;
        }
        at += lead == 12 ? 2 : 1;
        any = false;
        continue;
      }
      int value = 0;
      if (lead == 28) {
        value = (short) number(at + 1, 2);
        at += 3;
      } else if (lead == 29) {
        value = number(at + 1, 4);
        at += 5;
      } else if (lead == 30) {
        at++;
        while ((font[at] & 0x0f) != 0x0f && (font[at] & 0xf0) != 0xf0) {
          at++;
        }
        at++;
      } else if (lead <= 246) {
        value = lead - 139;
        at++;
      } else {
        int more = number(at + 1, 1);
        value = lead <= 250 ? (lead - 247) * 256 + more + 108 : -(lead - 251) * 256 - more - 108;
        at += 2;
      }
      first = any ? first : value;
      any = true;
    }
    return 0;
  }

  /** Where the data of an index begin. */
  private int data(int index) {
    return index + 3 + (number(index, 2) + 1) * number(index + 2, 1);
  }

  private int offset(int index, int element) {
    int size = number(index + 2, 1);
    return number(index + 3 + element * size, size);
  }

  private int end(int index) {
    int count = number(index, 2);
    return count == 0 ? index + 2 : data(index) + offset(index, count) - 1;
  }

  private int number(int at, int bytes) {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      number = (number << 8) | (font[at + i] & 0xff);
    }
    return number;
  }

  private void write(int at, int number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      font[at + i] = (byte) (number >>> (8 * (bytes - 1 - i)));
    }
  }
}
