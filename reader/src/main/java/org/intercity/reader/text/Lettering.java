package org.intercity.reader.text;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * How patterns and listed words see the letters of a text, one for one, so that offsets stay: wide
 * forms as the usual ones, and where a language asks for it traditional characters as simplified.
 */
public final class Lettering {

  public static final Lettering PLAIN = new Lettering(null);

  private static final char FIRST_WIDE = 0xFF01;
  private static final char LAST_WIDE = 0xFF5E;
  private static final int WIDER_BY = 0xFEE0;
  private static final char WIDE_SPACE = 0x3000;
  private static final char FIRST_HAN = 0x3400;
  private static final char LAST_HAN = 0x9FFF;

  private final @Nullable Transliterator toSimplified;

  /** What is known of a character so far, 0 where it has not been asked; any thread may fill it. */
  private final char[] seen = new char[LAST_HAN - FIRST_HAN + 1];

  private Lettering(@Nullable Transliterator toSimplified) {
    this.toSimplified = toSimplified;
  }

  /** One script for Chinese: simplified. */
  public static Lettering simplified() {
    return new Lettering(Transliterator.getInstance("Hant-Hans"));
  }

  /** The letter as patterns see it. */
  public char see(char c) {
    if (c >= FIRST_WIDE && c <= LAST_WIDE) {
      return (char) (c - WIDER_BY);
    }
    if (c == WIDE_SPACE) {
      return ' ';
    }
    return toSimplified == null || c < FIRST_HAN || c > LAST_HAN ? c : simplified(c, toSimplified);
  }

  private char simplified(char c, Transliterator transliterator) {
    char known = seen[c - FIRST_HAN];
    if (known == 0) {
      String other = transliterator.transliterate(String.valueOf(c));
      known = other.length() == 1 ? other.charAt(0) : c;
      seen[c - FIRST_HAN] = known;
    }
    return known;
  }

  /** A text as patterns see it, as long as before. */
  public String see(String text) {
    char[] all = text.toCharArray();
    for (int at = 0; at < all.length; at++) {
      all[at] = see(all[at]);
    }
    return new String(all);
  }
}
