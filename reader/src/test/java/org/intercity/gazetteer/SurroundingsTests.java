package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place a mention means, by the text around it alone; the mention stands between braces. */
class SurroundingsTests {

  private final Gazetteer gazetteer = Gazetteers.packaged();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | gn5392171 | {San Jose}, California, met a delegation from San José, Costa Rica.
          en | gn3621849 | San Jose, California, met a delegation from {San José}, Costa Rica.
          en | gn4197000 | Atlanta, {Georgia}, and Tbilisi, Georgia, signed.
          en | iso-GE    | Atlanta, Georgia, and Tbilisi, {Georgia}, signed.
          ko | gn1841810 | 경기도 {광주시}는 이천시와 협약을 맺었다.
          ko | gn1841811 | {광주광역시}는 전라남도와 함께 방문했다.
          en | gn629634  | The mayor of {Brest}, Belarus, arrived in Gdansk.
          en | gn3030300 | The mayor of {Brest}, France, arrived in Gdansk.
          """)
  void theTextAroundItDecides(String language, String id, String marked) {
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    String text = marked.replace("{", "").replace("}", "");

    Gazetteer.Context context =
        new Surroundings(gazetteer, text, language).around(start, end, Optional.empty());

    assertThat(gazetteer.resolve(text.substring(start, end), context).candidates())
        .first()
        .extracting(candidate -> candidate.place().id())
        .isEqualTo(new PlaceId(id));
  }
}
