package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedPlacesTests {

  private final Gazetteer gazetteer = Gazetteers.packaged();

  @Test
  void gwangjuOfKoreaIsTwoPlaces() {
    assertThat(gazetteer.named("광주"))
        .extracting(Place::id)
        .containsExactly(new PlaceId("gn1841811"), new PlaceId("gn1841810"));
    assertThat(gazetteer.named("Gwangju")).hasSize(2);
  }

  @Test
  void aCityWithoutAnIdInTheTableIsFoundAmongTheWorldsCities() {
    Place city = gazetteer.named("광주시").getLast();

    assertThat(city.name()).isEqualTo("Gwangju-si");
    assertThat(city.population()).isPositive();
    assertThat(city.standing().parent()).isEqualTo(gazetteer.named("경기도").getFirst().id());
  }

  @Test
  void gwangjuAndGuangzhouAreNotConfused() {
    assertThat(ids("광저우")).containsExactly("gn1809858");
    assertThat(ids("광주")).doesNotContain("gn1809858");
  }

  @Test
  void oneCityHasOneIdInEveryLanguage() {
    for (String name : List.of("Qingdao", "QINGDAO CITY", "칭다오시", "칭다오", "青岛", "青島市")) {
      assertThat(ids(name)).as(name).contains("gn1797929");
    }
  }

  @Test
  void spellingsAreFolded() {
    for (String name : List.of("Xi'an", "xian", "Xi’an City", "ＸＩ’ＡＮ")) {
      assertThat(ids(name)).as(name).contains("gn1790630");
    }
    assertThat(ids("San Jose")).contains("gn3621849", "gn5392171");
    assertThat(ids("Lodz")).contains("gn3093133");
    assertThat(ids("St. Petersburg")).contains("gn498817");
    assertThat(ids("サンアントニオ")).contains("gn4726206");
  }

  @Test
  void aLevelWordMustAgree() {
    assertThat(gazetteer.named("Tottori Prefecture"))
        .extracting(Place::level)
        .containsOnly(Level.PREFECTURE);
    assertThat(gazetteer.named("칭다오구")).isEmpty();
    assertThat(gazetteer.named("重庆区")).isEmpty();
  }

  @Test
  void countriesAreNamedInFourLanguages() {
    for (String name : List.of("South Korea", "Republic of Korea", "한국", "大韓民国", "韩国", "韓國")) {
      assertThat(ids(name)).as(name).containsExactly("iso-KR");
    }
    assertThat(gazetteer.findCountry("cn").map(c -> c.nameIn("ko"))).contains("중국");
    assertThat(gazetteer.findCountry("??")).isEmpty();
  }

  @Test
  void everyPlaceOfAListIsFoundById() {
    for (Place place : gazetteer.named("San Antonio")) {
      assertThat(gazetteer.find(place.id())).contains(place);
    }
    assertThat(gazetteer.find(new PlaceId("gn1"))).isEmpty();
    assertThat(gazetteer.find(new PlaceId("ic-kr-nowhere"))).isEmpty();
  }

  @Test
  void unknownNamesGiveTheNearest() {
    assertThat(gazetteer.named("Quingdao")).isEmpty();
    assertThat(gazetteer.nearest("Quingdao", 3)).extracting(Place::name).contains("Qingdao");
    assertThat(gazetteer.nearest("칭따오", 3)).extracting(Place::name).contains("Qingdao");
    assertThat(gazetteer.nearest("", 3)).isEmpty();
  }

  private List<String> ids(String name) {
    return gazetteer.named(name).stream().map(place -> place.id().value()).toList();
  }
}
