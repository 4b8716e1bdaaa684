package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intercity.gazetteer.Gazetteer.Mention;
import org.junit.jupiter.api.Test;

class MentionTests {

  private final Gazetteer gazetteer = Gazetteers.packaged();

  @Test
  void englishNamesStandWithTheirLevelWords() {
    assertThat(
            names("On the 22nd, Gwangju City signed with Qingdao City, Shandong Province, China."))
        .containsExactly("Gwangju City", "Qingdao City", "Shandong Province", "China");
  }

  @Test
  void koreanNamesStandBeforeParticlesAndOtherNouns() {
    assertThat(names("광주시는 지난 21일 중국 산둥성 칭다오시청에서 협정을 맺었다. 광주·칭다오 교류"))
        .containsExactly("광주시", "중국", "산둥성", "칭다오시", "광주", "칭다오");
  }

  @Test
  void offsetsPointIntoTheText() {
    String text = "😀 광주광역시와 Xi'an’s 青岛市";
    List<Mention> mentions = gazetteer.mentions(text, "ko");

    assertThat(mentions).extracting(Mention::name).containsExactly("광주광역시", "Xi'an", "青岛市");
    assertThat(mentions)
        .allSatisfy(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo(m.name()));
  }

  @Test
  void noNameStartsInsideAnotherWord() {
    assertThat(names("전남대구내식당 세계대전 불광주민 파리잡는 기자들")).isEmpty();
    assertThat(names("Comparison Parisian SanDiego ParisX")).isEmpty();
  }

  @Test
  void ordinaryCapitalisedWordsAreNoPlaces() {
    assertThat(
            names(
                """
                Of Most Police and Park. Deputy Mayor Best said: Same here. Meanwhile, Council \
                members Young and King met. Are they Nice? March, May and Reading. Split the bill.\
                """))
        .isEmpty();
  }

  @Test
  void anOrdinaryWordBesideItsCountryIsAPlace() {
    assertThat(names("Split, Croatia, and Nice, France"))
        .containsExactly("Split", "Croatia", "Nice", "France");
    assertThat(names("중국 시안, 시안시와 시안을")).containsExactly("중국", "시안", "시안시");
  }

  @Test
  void aKoreanWordThatIsAlsoACityNeedsItsLevelWord() {
    assertThat(names("지난 21일 수원시와 지난시는 양산을 쓴 공주의 도시 구미를")).containsExactly("수원시", "지난시");
  }

  @Test
  void aSurnameIsNoPlace() {
    assertThat(names("Councillor Gloria Springfield came. Later Springfield spoke.")).isEmpty();
  }

  @Test
  void aDistrictWrittenWithItsCityIsNotTheCity() {
    assertThat(gazetteer.mentions("重庆金木区与", "zh"))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.name()).isEqualTo("重庆金木区");
              assertThat(mention.places()).isEmpty();
            });
    assertThat(gazetteer.mentions("the 7th arrondissement of Paris", "en"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.places()).isEmpty());
    assertThat(gazetteer.mentions("서울 강남구와", "ko"))
        .singleElement()
        .satisfies(mention -> assertThat(mention.places()).isEmpty());
  }

  @Test
  void anotherCityWithADirectionInItsNameIsNotTheCity() {
    assertThat(names("西松江市と近畿大学")).isEmpty();
    assertThat(names("山东青岛市")).containsExactly("山东", "青岛市");
  }

  @Test
  void chineseAndJapaneseNamesStandAnywhere() {
    assertThat(names("大阪市が米サンフランシスコ市との姉妹都市を解消")).containsExactly("大阪市", "サンフランシスコ市");
    assertThat(names("武汉市与日本大分市签协议")).containsExactly("武汉市", "日本", "大分市");
    assertThat(names("パリティ")).isEmpty();
  }

  @Test
  void emptyTextHasNoMentions() {
    assertThat(gazetteer.mentions("", "en")).isEmpty();
  }

  private List<String> names(String text) {
    return gazetteer.mentions(text, "en").stream().map(Mention::name).toList();
  }
}
