package org.intercity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.merging.Articles.article;
import static org.intercity.merging.Articles.merged;
import static org.intercity.merging.Articles.signed;

import java.util.List;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.TieKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an act is told to be, once it is known which claims are of it. */
class AccountTests {

  private static final String RELEASE =
      "The mayors of the two cities put their names under the agreement on Thursday. "
          + "They spoke of trade, of tourism, and of the schools that will send pupils next year. "
          + "Afterwards the guests saw the harbour and the new museum beside it.";

  @Test
  void reprintsOfOneReleaseAreOneVoice() {
    ReportedAct act =
        merged(
                article("ko").in("ko").releasedBy("광주시").says(signed(TieKind.SISTER, "2024-11-21")),
                article("en").releasedBy("Gwangju City").says(signed(TieKind.SISTER, "2024-11-21")),
                article("qd").releasedBy("Qingdao").says(signed(TieKind.SISTER, "2024-11-21")),
                article("own").says(signed(TieKind.SISTER, "2024-11-21")))
            .getFirst();
    assertThat(act.voices()).hasSize(3);
    assertThat(act.claims()).hasSize(4);
  }

  @Test
  void nearlyTheSameTextIsOneVoice() {
    ReportedAct act =
        merged(
                article("a").text(RELEASE).says(signed(TieKind.SISTER, "2024-11-21")),
                article("b")
                    .text("(Staff) " + RELEASE + " Photo: city hall.")
                    .says(signed(TieKind.SISTER, "2024-11-21")),
                article("c")
                    .text(new StringBuilder(RELEASE).reverse().toString())
                    .says(signed(TieKind.SISTER, "2024-11-21")))
            .getFirst();
    assertThat(act.voices()).hasSize(2);
  }

  @Test
  void reprintsDoNotOutvoteAnother() {
    ReportedAct act =
        merged(
                article("a").text(RELEASE).says(signed(TieKind.SISTER, "2024-11-21")),
                article("b").text(RELEASE).says(signed(TieKind.SISTER, "2024-11-21")),
                article("c").in("ko").says(signed(TieKind.FRIENDSHIP, "2024-11-21")))
            .getFirst();
    assertThat(act.what().kind()).isEqualTo(TieKind.FRIENDSHIP);
    assertThat(act.conflicts())
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.versions())
                    .extracting(Conflict.Version::value, Conflict.Version::voices)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("friendship", 1),
                        org.assertj.core.groups.Tuple.tuple("sister", 1)));
  }

  @Test
  void placeVenueAndFieldsFillIn() {
    ReportedAct act =
        merged(
                article("one")
                    .says(signed(TieKind.SISTER, "2024-11-21").at("Qingdao", "CN", "City Hall")),
                article("two")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .at("Qingdao City", "CN", "Qingdao City Hall")),
                article("three")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .on(List.of("economy"), List.of("culture", "youth"))),
                article("four")
                    .says(signed(TieKind.SISTER, "2024-11-21").on(List.of("culture"), List.of())))
            .getFirst();
    assertThat(act.signing().place()).isNotNull();
    assertThat(act.signing().venue()).contains("City Hall");
    assertThat(act.fields().agreed()).containsExactlyInAnyOrder("economy", "culture");
    assertThat(act.fields().hoped()).containsExactly("youth");
    assertThat(act.conflicts()).isEmpty();
  }

  @Test
  void placesThatDisagreeStandSideBySide() {
    ReportedAct act =
        merged(
                article("one")
                    .says(signed(TieKind.SISTER, "2024-11-21").at("Qingdao", "CN", "Town Hall")),
                article("two")
                    .says(signed(TieKind.SISTER, "2024-11-21").at("Gwangju", "KR", "Guest House")))
            .getFirst();
    assertThat(act.conflicts())
        .extracting(Conflict::about)
        .containsExactlyInAnyOrder(Conflict.About.PLACE, Conflict.About.VENUE);
  }

  @Test
  void twoSpellingsOfOnePersonAreOne() {
    ReportedAct act =
        merged(
                article("one")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .by(new Official("Ko Gwang-wan", "Deputy Mayor", "Gwangju"))),
                article("two")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .by(new Official("Go Gwang-wan", "Vice Mayor", "Gwangju City"))),
                article("ko")
                    .in("ko")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .by(new Official("고광완", "행정부시장", "광주시"))))
            .getFirst();
    assertThat(act.signing().signatories()).hasSize(1);
    assertThat(act.conflicts()).isEmpty();
  }

  @Test
  void twoPeopleInOnePostAreAConflictAndInTwoPostsNone() {
    ReportedAct act =
        merged(
                article("one")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .by(
                                new Official("Ko Gwang-wan", "Mayor", "Gwangju"),
                                new Official("Jiao En", "Mayor", "Qingdao"))),
                article("two")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21")
                            .by(new Official("Pettersson", "Mayor", "Gwangju"))))
            .getFirst();
    assertThat(act.signing().signatories())
        .extracting(Official::name)
        .containsExactly("Ko Gwang-wan", "Jiao En");
    assertThat(act.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.about()).isEqualTo(Conflict.About.SIGNATORY);
              assertThat(conflict.versions())
                  .extracting(version -> version.value() + version.documents())
                  .containsExactly("Ko Gwang-wan[one]", "Pettersson[two]");
            });
  }

  @Test
  void anActIsOneLineOfJson() {
    String line =
        ReportedActJson.write(
            merged(
                    article("en").on("2024-11-22").says(signed(TieKind.SISTER, "2024-11-21")),
                    article("ko").in("ko").says(signed(TieKind.FRIENDSHIP, "2024-11-21")))
                .getFirst());
    assertThat(line).doesNotContain("\n");
    JsonNode act = JsonMapper.shared().readTree(line);
    assertThat(act.at("/event/kind").asString()).isEqualTo("friendship");
    assertThat(act.at("/event/parties/0/place/country").asString()).isEqualTo("KR");
    assertThat(act.path("voices").asInt()).isEqualTo(2);
    assertThat(act.at("/sources/0/document").asString()).isEqualTo("en");
    assertThat(act.at("/sources/0/evidence/0/quote").asString()).isEqualTo("they");
    assertThat(act.at("/conflicts/0/about").asString()).isEqualTo("kind");
    assertThat(act.at("/conflicts/0/versions/1/documents/0").asString()).isEqualTo("en");
  }
}
