package org.intercity.exports.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.intercity.exports.Block;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactCffTests {

  private static final String LETTERS =
      "가각간감강개거건경계고공과관광교구국군권금기김나남내년노단달당대도동두라려로류리마만명모목문민바반발방배보복본부북"
          + "市区县省都道府一二三四五六七八九十百千年月日国東西南北海山川島青岛洛阳武汉广州長崎仙台横浜光協定友好姉妹登録簿"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;()[]·–—“”‘’";

  private static PdfPages set(Block... blocks) {
    Book.Front front = new Book.Front(Locale.JAPANESE, "案", "", "", List.of(), null);
    return PdfPages.of(
        PdfSetting.set(new Book(front, List.of(blocks)), Fonts.in(""), ""), "letters");
  }

  private static Block letter(String language, String text) {
    return new Block.Paragraph(Phrase.in(language, text), Block.Tone.LETTER);
  }

  /** Whatever letters a book has, its fonts hold them and it can be read again. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyChoiceOfLettersIsReadAgain(long seed) {
    Random chance = new Random(seed);
    int[] letters = LETTERS.codePoints().toArray();
    String text =
        chance
            .ints(20 + chance.nextInt(250), 0, letters.length)
            .mapToObj(at -> Character.toString(letters[at]))
            .collect(Collectors.joining());
    PdfPages pages = set(letter("ko", text), letter("ja", text), letter("zh-Hant", text));
    assertThat(pages.words()).as("seed %d", seed).contains(text + text + text);
  }

  /** The library miswrites a font of which nothing but the space is used. */
  @Test
  void aFontOfSpacesAloneIsNoTrouble() {
    PdfPages pages = set(letter("ko", "광주"), letter("ja", " "), letter("ko", "칭다오"));
    assertThat(pages.words()).contains("광주칭다오");
    assertThat(pages.fonts()).allMatch(PdfPages.Face::embedded);
  }
}
