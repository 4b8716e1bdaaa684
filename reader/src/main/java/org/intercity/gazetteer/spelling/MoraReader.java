package org.intercity.gazetteer.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Latin letters by Hepburn, with or without macrons, and kana, as morae. */
final class MoraReader {

  private static final int LONGEST_LATIN = 3;

  private final Map<String, Mora> byLatin = new HashMap<>();
  private final Map<String, Mora> byKana = new HashMap<>();

  MoraReader() {
    for (Mora mora : Mora.table()) {
      byLatin.putIfAbsent(mora.hepburn(), mora);
      byKana.put(mora.kana(), mora);
    }
  }

  /** The morae of a word in Latin letters, or none if it is not Japanese. */
  List<Mora> latin(String word) {
    String text = plain(word);
    List<Mora> morae = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\u0304') {
        morae.add(Mora.LENGTH);
        at++;
        continue;
      }
      if (Writing.isApostrophe(c)) {
        at++;
        continue;
      }
      Mora open = openAt(text, at);
      if (open != null) {
        morae.add(open);
        at += open.hepburn().length();
      } else if (c == 'n' || (c == 'm' && isLip(text, at + 1))) {
        morae.add(Mora.CLOSING_N);
        at++;
      } else if (isDoubled(text, at)) {
        morae.add(Mora.DOUBLED);
        at++;
      } else {
        return List.of();
      }
    }
    return morae;
  }

  /** The morae of a name in kana, or none if it holds kana of foreign sounds. */
  List<Mora> kana(String name) {
    String text = hiragana(name);
    List<Mora> morae = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Mora two = at + 2 <= text.length() ? byKana.get(text.substring(at, at + 2)) : null;
      Mora one = two == null ? byKana.get(text.substring(at, at + 1)) : two;
      char c = text.charAt(at);
      if (one != null) {
        morae.add(isLengthOf(morae, text, at) ? Mora.LENGTH : one);
        at += one.kana().length();
        continue;
      }
      switch (c) {
        case 'っ' -> morae.add(Mora.DOUBLED);
        case 'ん' -> morae.add(Mora.CLOSING_N);
        case 'ー' -> morae.add(Mora.LENGTH);
        default -> {
          return List.of();
        }
      }
      at++;
    }
    return morae;
  }

  /** う after o or u lengthens it, お after o; not before え, as in 上 うえ. */
  private static boolean isLengthOf(List<Mora> before, String text, int at) {
    if (before.isEmpty() || before.getLast().kind() != Mora.Kind.OPEN) {
      return false;
    }
    char vowel = before.getLast().vowel();
    boolean beforeE = text.startsWith("え", at + 1);
    return switch (text.charAt(at)) {
      case 'う' -> (vowel == 'o' || vowel == 'u') && !beforeE;
      case 'お' -> vowel == 'o';
      default -> false;
    };
  }

  private @Nullable Mora openAt(String text, int at) {
    for (int length = Math.min(LONGEST_LATIN, text.length() - at); length > 0; length--) {
      Mora mora = byLatin.get(text.substring(at, at + length));
      if (mora != null) {
        return mora;
      }
    }
    return null;
  }

  private static boolean isLip(String text, int at) {
    return at < text.length() && "bmp".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDoubled(String text, int at) {
    return text.startsWith("tch", at)
        || (at + 1 < text.length()
            && text.charAt(at) == text.charAt(at + 1)
            && "kstp".indexOf(text.charAt(at)) >= 0);
  }

  /** Small letters with their macrons apart; circumflexes are macrons of poorer keyboards. */
  private static String plain(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replace('\u0302', '\u0304');
  }

  static String hiragana(String kana) {
    return shifted(kana, 'ァ', 'ヶ', 'ぁ' - 'ァ');
  }

  static String katakana(String kana) {
    return shifted(kana, 'ぁ', 'ゖ', 'ァ' - 'ぁ');
  }

  private static String shifted(String kana, char first, char last, int by) {
    StringBuilder text = new StringBuilder(kana);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= first && c <= last) {
        text.setCharAt(i, (char) (c + by));
      }
    }
    return text.toString();
  }
}
