package org.intercity.exports.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intercity.exports.Block;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;
import org.intercity.words.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfSettingTests {

  private static final Fonts FONTS = Fonts.in("");

  private static Book book(Locale language, String title, String text, int rows) {
    List<List<Cell>> lines = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      lines.add(
          List.of(
              Cell.of(Phrase.in("ko", "칭다오 ").and(Phrase.in("zh-Hans", "青岛市")).and(" " + row)),
              Cell.of(Phrase.in("zh-Hant", "臺南市 骨直海")),
              Cell.of(Phrase.in("ja", "仙台市 骨直海")),
              Cell.of(row, "/ties/T" + row)));
    }
    return new Book(
        new Book.Front(language, title, "2015–2024", "광주광역시", List.of(text), null),
        List.of(
            Block.heading(1, title),
            Block.says((text + " ").repeat(12)),
            Block.heading(2, "Łódź, Iași, Дальний"),
            new Block.Facts(List.of(new Block.Fact("Gwangju", Phrase.of(text)))),
            new Block.Table(
                "t",
                List.of(
                    Column.of("Name"), Column.of("Tc"), Column.of("Ja"), Column.number("Number")),
                lines),
            Block.doubt(text),
            new Block.Items(List.of(Phrase.of(text), Phrase.of(title)), true)));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Yearly statistics of ties, 'The register knows 14 of 18 partners, “as stated”.'",
    "ko, 자매도시 연간 통계, '등록부는 18곳 가운데 14곳을 알고, 나머지는 알지 못합니다.'",
    "zh, 友好城市年度统计, '登记册知道十八个对方中的十四个；其余的尚不清楚。'",
    "ja, 姉妹都市の年次統計, '登録簿は十八のうち十四の相手を知っている。残りは未登載である。'"
  })
  void whatIsSetIsFoundAgainInEveryScript(String language, String title, String text) {
    byte[] pdf = PdfSetting.set(book(Locale.of(language), title, text, 90), FONTS, "http://d");
    PdfPages pages = PdfPages.of(pdf, "kit-" + language);

    assertThat(pages.words())
        .contains(title.replace(" ", ""), text.replace(" ", "").repeat(12), "Łódź,Iași,Дальний")
        .contains("칭다오青岛市90", "臺南市骨直海", "仙台市骨直海");
    assertThat(pages.title()).isEqualTo(title);
    assertThat(pages.language()).startsWith(language);
    assertThat(pages.fonts()).isNotEmpty().allMatch(PdfPages.Face::embedded);
    assertThat(pages.fonts())
        .extracting(PdfPages.Face::name)
        .anyMatch(name -> name.contains("CJKsc"))
        .anyMatch(name -> name.contains("CJKtc"))
        .anyMatch(name -> name.contains("CJKjp"))
        .anyMatch(name -> name.contains("CJKkr"));
    assertThat(pages.text()).contains("2 / " + pages.pictures().size());
    assertThat(pdf.length).as("fonts are cut to the letters used").isLessThan(400_000);
    pages.assertNothingIsLost();
  }

  @Test
  void theHeadOfATableStandsOnEveryPageItGoesOver() {
    PdfPages pages =
        PdfPages.of(
            PdfSetting.set(book(Locale.ENGLISH, "Title", "Text.", 120), FONTS, ""), "heads");
    assertThat(pages.pictures().size()).isGreaterThan(2);
    assertThat(pages.text().split("Name\\s+Tc", -1)).hasSizeGreaterThan(3);
  }

  @Test
  void withoutItsFontsItSaysWhichPackageToInstall(@TempDir Path empty) {
    Fonts none = Fonts.in(empty.toString());
    assertThatThrownBy(() -> PdfSetting.set(book(Locale.ENGLISH, "Title", "Text.", 1), none, ""))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("fonts-noto-cjk")
        .hasMessageContaining("intercity.fonts")
        .hasMessageContaining(empty.toString());
  }

  @Test
  void aLineEndsWhereTheLanguageLetsIt() {
    assertThat(Breaks.mayBreak('青', '岛')).isTrue();
    assertThat(Breaks.mayBreak('岛', '。')).isFalse();
    assertThat(Breaks.mayBreak('「', '青')).isFalse();
    assertThat(Breaks.mayBreak('광', '주')).isFalse();
    assertThat(Breaks.mayBreak(' ', '광')).isTrue();
    assertThat(Breaks.mayBreak('き', 'っ')).isFalse();
    assertThat(Breaks.mayBreak('-', '1')).isFalse();
  }
}
