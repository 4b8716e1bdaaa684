package org.intercity.gazetteer.spelling;

import java.util.List;

/** Korean by sound in katakana, as Japanese maps and newspapers write it. */
final class KoreanKana {

  /** For each initial the kana with a, i, u, e, o, and before a small ya, yu or yo. */
  private static final List<String> ROWS =
      List.of(
          "カキクケコ",
          "カキクケコ",
          "ナニヌネノ",
          "タティトゥテト",
          "タティトゥテト",
          "ラリルレロ",
          "マミムメモ",
          "パピプペポ",
          "パピプペポ",
          "サシスセソ",
          "サシスセソ",
          "アイウエオ",
          "チャチチュチェチョ",
          "チャチチュチェチョ",
          "チャチチュチェチョ",
          "カキクケコ",
          "タティトゥテト",
          "パピプペポ",
          "ハヒフヘホ");

  private static final String PLAIN = "ㄱㄷㅂㅈ";
  private static final List<String> VOICED = List.of("ガギグゲゴ", "ダディドゥデド", "バビブベボ", "ジャジジュジェジョ");
  private static final String LASTS = " ㄱㄴㄷㄹㅁㅂㅇ";
  private static final List<String> LAST_KANA = List.of("", "ク", "ン", "ッ", "ル", "ム", "プ", "ン");
  private static final String SMALL = "ァィゥェォャュョ";

  private KoreanKana() {}

  static String of(List<KoreanSound> sounds) {
    StringBuilder name = new StringBuilder();
    for (KoreanSound sound : sounds) {
      name.append(open(sound)).append(LAST_KANA.get(LASTS.indexOf(sound.last())));
    }
    return name.toString();
  }

  private static String open(KoreanSound sound) {
    int plain = PLAIN.indexOf(sound.initial());
    String row =
        plain >= 0 && sound.isVoiced()
            ? VOICED.get(plain)
            : ROWS.get(Jamo.INITIALS.indexOf(sound.initial()));
    boolean bare = sound.initial() == 'ㅇ';
    return switch (sound.vowel()) {
      case 'ㅏ' -> kana(row, 0);
      case 'ㅣ' -> kana(row, 1);
      case 'ㅜ', 'ㅡ' -> kana(row, 2);
      case 'ㅐ', 'ㅔ' -> kana(row, 3);
      case 'ㅓ', 'ㅗ' -> kana(row, 4);
      case 'ㅑ' -> bare ? "ヤ" : withSmall(row, 'ャ');
      case 'ㅕ', 'ㅛ' -> bare ? "ヨ" : withSmall(row, 'ョ');
      case 'ㅠ' -> bare ? "ユ" : withSmall(row, 'ュ');
      case 'ㅒ', 'ㅖ' -> bare ? "イェ" : kana(row, 3);
      case 'ㅘ' -> bare ? "ワ" : kana(row, 2) + "ァ";
      case 'ㅙ', 'ㅚ', 'ㅞ' -> kana(row, 2) + "ェ";
      case 'ㅝ' -> kana(row, 2) + "ォ";
      case 'ㅟ' -> kana(row, 2) + "ィ";
      case 'ㅢ' -> bare ? "ウィ" : kana(row, 1);
      default -> throw new IllegalArgumentException("no vowel: " + sound.vowel());
    };
  }

  private static String withSmall(String row, char small) {
    String i = kana(row, 1);
    // ティ gives its own small letter up
    return (i.equals("ティ") ? "テ" : i.equals("ディ") ? "デ" : i) + small;
  }

  /** The kana at this place of a row; some are written with a small letter. */
  private static String kana(String row, int vowel) {
    int start = 0;
    for (int i = 0; i < vowel; i++) {
      start = endOf(row, start);
    }
    return row.substring(start, endOf(row, start));
  }

  private static int endOf(String row, int start) {
    return start + 1 < row.length() && SMALL.indexOf(row.charAt(start + 1)) >= 0
        ? start + 2
        : start + 1;
  }
}
