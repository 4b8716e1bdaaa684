package org.intercity.reader.passes;

import java.text.Normalizer;
import java.util.Locale;

/** A name in plain letters, for an id: marks off Latin letters, other scripts by code point. */
final class Letters {

  private static final int LONGEST = 60;

  private Letters() {}

  static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
    boolean latin = decomposed.codePoints().anyMatch(c -> c < 0x80 && Character.isLetter(c));
    (latin ? decomposed : composed)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(
            c -> {
              if (c < 0x80) {
                plain.appendCodePoint(c);
              } else if (!latin) {
                plain.append('u').append(Integer.toHexString(c));
              }
            });
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain.toString();
  }
}
