package org.intercity.gazetteer.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingsTests {

  private static final List<String> COUNTRIES =
      List.of("CN", "TW", "HK", "MO", "JP", "KR", "KP", "FR", "");

  private final Spellings spellings = new Spellings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "'",
        "’-’",
        "😀",
        "青😀",
        "\uD83D",
        "\uDE00青",
        "青\uD83D",
        "ー",
        "っ",
        "んん",
        "n'",
        "Mm",
        "ŌŌ",
        "\u0304",
        "A\u0304\u0304",
        "々",
        "𠮷野家",
        "〇",
        "ㄱ",
        "각가ㄱ",
        "Shi",
        " Shi ",
        "Qu Qu",
        "İstanbul",
        "シ・",
        "Ａ",
        "v",
        "''a''",
        "県",
        "-shi",
        "부 산",
        "뷁",
        "꽯",
        "값",
        "12"
      })
  void noTextIsTooOdd(String text) {
    for (String country : COUNTRIES) {
      assertSound(text, country);
    }
  }

  @Test
  void everySyllableOfHangulHasASound() {
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      assertSound(syllable + "시", "KR");
      assertSound("부" + syllable + "아", "KR");
    }
    assertThat(spellings.of("높은시", "KR")).extracting(Spelling::text).contains("Nopeun");
  }

  @Test
  void whatIsFarTooLongIsNoName() {
    for (String part : List.of("蘇", "a", "부", "あ", "xian", "😀")) {
      assertThat(spellings.of(part.repeat(10_000), "CN")).isEmpty();
      assertThat(spellings.of(part.repeat(10_000), "JP")).isEmpty();
    }
  }

  @Test
  void everyTextOfTheseLettersIsAnswered() {
    List<String> letters =
        List.of(
            "abdeghiknopqrstuvxyzōū'- ",
            "青島广州蘇龍六樂北市县",
            "가각갏값힣례률람읍면시군구",
            "あんっゃーシュン",
            "\uD83D\uDE00青a");
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String from = letters.get(random.nextInt(letters.size()));
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(9); length >= 0; length--) {
        text.append(from.charAt(random.nextInt(from.length())));
      }
      assertSound(text.toString(), COUNTRIES.get(i % COUNTRIES.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ürümqi", "Harbin", "Lhasa", "Karamay", "Kashgar", "Shigatse"})
  void whatIsNoPinyinHasNoSound(String name) {
    assertThat(spellings.of(name, "CN")).isEmpty();
  }

  @Test
  void olderNamesInTaiwanAreNotTakenForPinyin() {
    assertThat(spellings.of("Taipei", "TW")).isEmpty();
    assertThat(spellings.of("Chiayi", "TW")).isEmpty();
    assertThat(spellings.of("Banqiao", "TW")).isNotEmpty();
  }

  @Test
  void aLatinNameTellsHowTheCharactersAreRead() {
    List<String> texts =
        spellings.of(List.of("六安", "Lu'an"), "CN").stream().map(Spelling::text).toList();

    assertThat(texts).contains("루안", "육안", "Lu-an").doesNotContain("류안", "Liu'an", "六安", "Lu'an");
    assertThat(spellings.of(List.of("哈尔滨", "Harbin"), "CN"))
        .contains(new Spelling("하얼빈", Scheme.PINYIN_IN_HANGUL));
  }

  @Test
  void rulesStayInTheirCountries() {
    assertThat(spellings.of("Sendai", "US")).isEmpty();
    assertThat(spellings.of("Suzhou", "KR")).isEmpty();
    assertThat(spellings.of("서울", "CN")).isEmpty();
    assertThat(schemes("広島", "JP"))
        .containsExactlyInAnyOrder(Scheme.TRADITIONAL, Scheme.SIMPLIFIED);
    assertThat(schemes("纽约", "US")).containsExactly(Scheme.TRADITIONAL);
  }

  private Set<Scheme> schemes(String name, String country) {
    return Set.copyOf(spellings.of(name, country).stream().map(Spelling::scheme).toList());
  }

  /** Each once, none empty, none the name itself. */
  private void assertSound(String name, String country) {
    List<String> texts = spellings.of(name, country).stream().map(Spelling::text).toList();
    assertThat(texts)
        .as("%s of %s", name, country)
        .doesNotHaveDuplicates()
        .doesNotContain(name, "");
  }
}
