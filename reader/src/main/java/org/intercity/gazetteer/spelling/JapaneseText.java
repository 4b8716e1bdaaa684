package org.intercity.gazetteer.spelling;

import java.util.List;

/** Morae written out: in Hangul, kana and Latin letters. */
final class JapaneseText {

  private JapaneseText() {}

  /** By the Korean standard long vowels are not written, and a doubled consonant is ㅅ. */
  static String hangul(List<Mora> morae) {
    StringBuilder name = new StringBuilder();
    char vowel = ' ';
    for (Mora mora : morae) {
      switch (mora.kind()) {
        case OPEN -> {
          if (!mora.repeats(vowel)) {
            name.append(name.isEmpty() ? mora.hangulFirst() : mora.hangul());
          }
          vowel = mora.vowel();
        }
        case CLOSING_N -> {
          close(name, 'ㄴ');
          vowel = ' ';
        }
        case DOUBLED -> close(name, 'ㅅ');
        case LENGTH -> {}
      }
    }
    return name.toString();
  }

  private static void close(StringBuilder name, char last) {
    int end = name.length() - 1;
    if (end >= 0 && Jamo.finalOf(name.charAt(end)) == Jamo.NO_FINAL) {
      name.setCharAt(end, Jamo.withFinal(name.charAt(end), last));
    }
  }

  /** Hiragana; {@code longO} is what lengthens o, う in words of Chinese origin and お in others. */
  static String hiragana(List<Mora> morae, char longO) {
    StringBuilder name = new StringBuilder();
    char vowel = ' ';
    for (Mora mora : morae) {
      if (mora.kind() == Mora.Kind.LENGTH) {
        switch (vowel) {
          case 'a' -> name.append('あ');
          case 'i' -> name.append('い');
          case 'u' -> name.append('う');
          case 'e' -> name.append('え');
          case 'o' -> name.append(longO);
          default -> {}
        }
      } else {
        name.append(mora.kana());
        vowel = mora.kind() == Mora.Kind.OPEN ? mora.vowel() : vowel;
      }
    }
    return name.toString();
  }

  /** How Latin letters show that a vowel is long. */
  enum Length {
    MACRON,
    DOUBLED,
    /** ou for a long o, as kana do. */
    AS_KANA,
    /** oh for a long o, as passports do. */
    WITH_H,
    NONE
  }

  static String hepburn(List<Mora> morae, Length length, boolean isMBeforeLips) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < morae.size(); i++) {
      Mora mora = morae.get(i);
      String next = i + 1 < morae.size() ? morae.get(i + 1).hepburn() : "";
      switch (mora.kind()) {
        case OPEN -> name.append(mora.hepburn());
        case CLOSING_N -> name.append(closingN(next, isMBeforeLips));
        case DOUBLED -> name.append(next.startsWith("ch") ? "t" : start(next));
        case LENGTH -> lengthen(name, length);
      }
    }
    return capital(name.toString());
  }

  static String kunrei(List<Mora> morae) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < morae.size(); i++) {
      Mora mora = morae.get(i);
      String next = i + 1 < morae.size() ? morae.get(i + 1).kunrei() : "";
      switch (mora.kind()) {
        case OPEN -> name.append(mora.kunrei());
        case CLOSING_N -> name.append(closingN(next, false));
        case DOUBLED -> name.append(start(next));
        case LENGTH -> {}
      }
    }
    return capital(name.toString());
  }

  private static String closingN(String next, boolean isMBeforeLips) {
    if (next.isEmpty()) {
      return "n";
    }
    boolean isLip = "bmp".indexOf(next.charAt(0)) >= 0;
    return isLip && isMBeforeLips ? "m" : "aiueoy".indexOf(next.charAt(0)) >= 0 ? "n'" : "n";
  }

  private static String start(String next) {
    return next.isEmpty() ? "" : next.substring(0, 1);
  }

  private static void lengthen(StringBuilder name, Length length) {
    if (name.isEmpty()) {
      return;
    }
    char vowel = name.charAt(name.length() - 1);
    switch (length) {
      case MACRON -> {
        int at = "aiueo".indexOf(vowel);
        if (at >= 0) {
          name.setCharAt(name.length() - 1, "āīūēō".charAt(at));
        }
      }
      case DOUBLED -> name.append(vowel);
      case AS_KANA -> name.append(vowel == 'o' ? 'u' : vowel);
      case WITH_H -> name.append(vowel == 'o' ? 'h' : vowel);
      case NONE -> {}
    }
  }

  private static String capital(String name) {
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
