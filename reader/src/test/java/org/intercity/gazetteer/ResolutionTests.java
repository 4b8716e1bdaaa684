package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.gazetteer.Gazetteer.Candidate;
import org.intercity.gazetteer.Gazetteer.Context;
import org.junit.jupiter.api.Test;

class ResolutionTests {

  private static final PlaceId METROPOLITAN_GWANGJU = new PlaceId("gn1841811");
  private static final PlaceId GWANGJU_IN_GYEONGGI = new PlaceId("gn1841810");

  private final Gazetteer gazetteer = Gazetteers.packaged();

  @Test
  void theMetropolitanCityIsMeantWhereNothingElseIsNear() {
    assertThat(decided("Gwangju City", near("CN"))).contains(METROPOLITAN_GWANGJU);
    assertThat(decided("광주시", near("CN"))).contains(METROPOLITAN_GWANGJU);
  }

  @Test
  void aProvinceNearbyOutweighsPopulation() {
    PlaceId gyeonggi = gazetteer.named("경기도").getFirst().id();
    Context context = new Context("ko", List.of("CN"), Set.of(gyeonggi), Optional.of("KR"));

    Candidate best = gazetteer.resolve("광주시", context).candidates().getFirst();

    assertThat(best.place().id()).isEqualTo(GWANGJU_IN_GYEONGGI);
    assertThat(best.reasons()).contains("lies in Gyeonggi, named nearby");
    assertThat(decided("경기도 광주시", Context.none("ko"))).contains(GWANGJU_IN_GYEONGGI);
  }

  @Test
  void theWordOfAMetropolitanCityDecides() {
    assertThat(gazetteer.resolve("광주광역시", Context.none("ko")).candidates())
        .extracting(candidate -> candidate.place().id())
        .containsExactly(METROPOLITAN_GWANGJU);
  }

  @Test
  void theCountryNearbyTellsSanJoseFromSanJose() {
    assertThat(decided("San Jose", near("US"))).contains(new PlaceId("gn5392171"));
    assertThat(decided("San Jose", near("CR"))).contains(new PlaceId("gn3621849"));
    assertThat(gazetteer.resolve("San José", near("CR")).candidates().getFirst().reasons())
        .contains("country CR named nearby", "spelt exactly so", "population 335007");
  }

  @Test
  void aMentionMayNameItsOwnCountry() {
    assertThat(decided("Hamilton, New Zealand", Context.none("en")))
        .contains(new PlaceId("gn2190324"));
    assertThat(decided("산둥성 칭다오시", Context.none("ko"))).contains(new PlaceId("gn1797929"));
  }

  @Test
  void aDistrictIsNeverItsCity() {
    for (String district :
        List.of("重庆金木区", "重庆巴南区", "7th arrondissement of Paris", "Houston District")) {
      assertThat(gazetteer.resolve(district, near("CN", "FR", "US")).candidates())
          .as(district)
          .noneMatch(candidate -> candidate.place().level() == Level.CITY);
    }
    assertThat(decided("15th arrondissement of Paris", near("FR")))
        .contains(new PlaceId("ic-fr-15th-arrondissement-of-paris"));
    assertThat(decided("Tokyo's Minato Ward", Context.none("en")))
        .contains(new PlaceId("ic-jp-minato-tokyo"));
  }

  @Test
  void unknownNamesHaveNoCandidates() {
    assertThat(gazetteer.resolve("Quingdao", near("CN")).candidates()).isEmpty();
    assertThat(gazetteer.resolve("  ", near("CN")).candidates()).isEmpty();
  }

  @Test
  void scoresLieBetweenZeroAndOneAndFall() {
    List<Candidate> candidates = gazetteer.resolve("San Antonio", near("US")).candidates();

    assertThat(candidates).extracting(Candidate::score).allMatch(score -> score >= 0 && score <= 1);
    assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  private Optional<PlaceId> decided(String mention, Context context) {
    return gazetteer.resolve(mention, context).decided().map(Place::id);
  }

  private static Context near(String... countries) {
    return new Context("en", List.of(countries), Set.of(), Optional.empty());
  }
}
