package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.Reading.Agreement;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;
import org.intercity.sources.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes an agreement: sides, their countries and those who sign, as the sentence has them. */
class SidesInTextTests {

  private static final LocalDate DAY = LocalDate.of(2025, 10, 16);
  private static final ArticleReader READER = new ArticleReader(Gazetteers.packaged());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja | 広島県府中市は14日、フィンランド南部のラハティ市と友好都市協定を結んだ。 | 府中市 JP, ラハティ市 FI",
        "ja | 甲州市の内田昭彦市長はジョージア東部カヘティ地方の中心都市テラビに着いた。"
            + "甲州市とテラビ市は13日、姉妹都市協定に調印した。 | 甲州市 JP, テラビ市 GE",
        "zh | 宜春市与匈牙利埃格尔市14日签署友好城市协议书。 | 宜春市 CN, 埃格尔市 HU",
        "zh | 嘉義縣與日本石川縣於10月14日簽署友好交流協定。 | 嘉義縣 TW, 石川縣 JP",
        "ko | 제천시는 지난 14일 폴란드 남부의 오폴레시와 자매결연 협약을 체결했다. | 제천시 KR, 오폴레시 PL",
      })
  void sidesHaveTheNameAndTheCountryThatTheTextGives(String language, String text, String sides) {
    assertThat(concluded(language, text).parties().stream().map(SidesInTextTests::side))
        .containsExactlyInAnyOrder(sides.split(", ", -1));
  }

  @Test
  void aForeignCityWrittenByEarIsTheCityItIs() {
    Reading reading = read("ja", "台中市は14日、オーストリアのフュルステンフェルト市と覚書に調印した。");

    assertThat(reading.ties().reported().getFirst().parties())
        .extracting(Party::place)
        .extracting(Where::name)
        .contains("Fürstenfeld");
    assertThat(reading.notes()).extracting(Note::code).contains("by_sound");
  }

  @Test
  void aPrefecturesNameBeforeATownsMayorIsASurname() {
    Agreement tie = concluded("ja", "鳥取県琴浦町と韓国・居昌郡は14日、姉妹提携の協定に調印した。" + "福井誠司町長と徐京鎬郡守が協定書に署名した。");

    assertThat(tie.signing().signatories()).extracting(Official::name).contains("福井誠司");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja | 佐世保市議会は14日、韓国の保寧市議会と友好交流協定を結んだ。",
        "ja | 佐世保市と保寧市は姉妹都市提携を検討していない。",
        "ko | 속초시와 하바롭스크시의 자매결연을 파기하는 것은 아니다.",
      })
  void whatIsNoAgreementOfTheCitiesIsNone(String language, String text) {
    assertThat(read(language, text).ties().reported()).isEmpty();
  }

  private static String side(Party party) {
    Where where = party.place();
    return party.name() + " " + (where == null ? "?" : where.country());
  }

  private static Agreement concluded(String language, String text) {
    List<ActKind> acts = List.of(ActKind.SIGNED, ActKind.RENEWED, ActKind.UPGRADED);
    Stream<Agreement> reported = read(language, text).ties().reported().stream();
    return reported.filter(tie -> acts.contains(tie.act())).findFirst().orElseThrow();
  }

  private static Reading read(String language, String text) {
    Article.Origin origin = new Article.Origin(DAY, null, null, null);
    return READER.read(new Article("x", text, language, origin));
  }
}
