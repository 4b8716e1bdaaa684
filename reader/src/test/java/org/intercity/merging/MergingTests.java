package org.intercity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.merging.Articles.GWANGJU;
import static org.intercity.merging.Articles.QINGDAO;
import static org.intercity.merging.Articles.YANCHENG;
import static org.intercity.merging.Articles.article;
import static org.intercity.merging.Articles.council;
import static org.intercity.merging.Articles.documents;
import static org.intercity.merging.Articles.merged;
import static org.intercity.merging.Articles.open;
import static org.intercity.merging.Articles.signed;
import static org.intercity.merging.Articles.stated;
import static org.intercity.merging.Articles.unlisted;

import java.util.List;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.TieKind;
import org.junit.jupiter.api.Test;

/** Who is meant: parties across articles, languages and spellings. */
class MergingTests {

  @Test
  void articlesOnOneSigningBecomeOneActWithAllSources() {
    List<ReportedAct> acts =
        merged(
            article("one").says(signed(TieKind.SISTER, "2024-11-21")),
            article("two").says(signed(TieKind.SISTER, "2024-11-21", QINGDAO, GWANGJU)),
            article("three").says(signed(TieKind.SISTER, "2024-11-21")));
    assertThat(documents(acts)).containsExactly(List.of("one", "three", "two"));
    assertThat(acts.getFirst().voices()).hasSize(3);
    assertThat(acts.getFirst().conflicts()).isEmpty();
  }

  @Test
  void theSameDayBetweenOtherPartiesIsAnotherAct() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2024-11-21")),
                article("two").says(signed(TieKind.SISTER, "2024-11-21", GWANGJU, YANCHENG))))
        .hasSize(2);
  }

  @Test
  void threePartiesAreAnotherTieThanTwoOfThem() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.MOU, "2024-11-21")),
                article("two").says(signed(TieKind.MOU, "2024-11-21", GWANGJU, QINGDAO, YANCHENG))))
        .hasSize(2);
  }

  @Test
  void theCouncilsTieIsNotTheCities() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2024-11-21")),
                article("two")
                    .says(
                        signed(TieKind.SISTER, "2024-11-21", council(GWANGJU), council(QINGDAO)))))
        .hasSize(2);
  }

  @Test
  void aCityIsOneInThreeScriptsThoughNobodyListsIt() {
    List<ReportedAct> acts =
        merged(
            article("en").says(signed(TieKind.SISTER, "2023-05-04", GWANGJU, town("Tarnavo"))),
            article("ko")
                .in("ko")
                .says(signed(TieKind.SISTER, "2023-05-04", GWANGJU, town("타르나보"))),
            article("ja")
                .in("ja")
                .says(signed(TieKind.SISTER, "2023-05-04", GWANGJU, town("タルナヴォ"))));
    assertThat(documents(acts)).containsExactly(List.of("en", "ja", "ko"));
    assertThat(acts.getFirst().parties()).extracting(Party::name).contains("Tarnavo");
  }

  private static Party town(String name) {
    return unlisted(name, "BG", Level.CITY);
  }

  @Test
  void theLevelWordOfAnUnlistedPlaceIsNoOtherName() {
    assertThat(
            merged(
                article("one")
                    .says(
                        signed(
                            TieKind.SISTER,
                            "2023-05-04",
                            QINGDAO,
                            unlisted("Zzangdol County", "KR", Level.COUNTY))),
                article("two")
                    .says(
                        signed(
                            TieKind.SISTER,
                            "2023-05-04",
                            QINGDAO,
                            unlisted("Zzangdol-gun", "KR", Level.COUNTY)))))
        .hasSize(1);
  }

  @Test
  void aPlaceThatOneArticleCouldNotListIsTheListedOneBesideTheSamePartner() {
    List<ReportedAct> acts =
        merged(
            article("known").says(signed(TieKind.SISTER, "2024-11-21")),
            article("unlisted")
                .says(
                    signed(
                        TieKind.SISTER, "2024-11-21", GWANGJU, unlisted("칭다오", "CN", Level.CITY))),
            article("open").says(signed(TieKind.SISTER, "2024-11-21", GWANGJU, open("靑島市"))),
            article("latin").says(signed(TieKind.SISTER, "2024-11-21", GWANGJU, open("Qingdao"))));
    assertThat(documents(acts)).containsExactly(List.of("known", "latin", "open", "unlisted"));
    assertThat(acts.getFirst().parties())
        .extracting(Party::place)
        .containsExactlyElementsOf(List.of(GWANGJU.place(), QINGDAO.place()));
  }

  @Test
  void aKoreanCityIsOneInLatinLettersHangulAndHanCharacters() {
    List<ReportedAct> acts =
        merged(
            article("en").says(signed(TieKind.SISTER, "2024-10-05", QINGDAO, korean("Jangdong"))),
            article("ko")
                .in("ko")
                .says(signed(TieKind.SISTER, "2024-10-05", QINGDAO, korean("장동시"))),
            article("zh")
                .in("zh")
                .says(signed(TieKind.SISTER, "2024-10-05", QINGDAO, korean("長東市"))));
    assertThat(documents(acts)).containsExactly(List.of("en", "ko", "zh"));
  }

  private static Party korean(String name) {
    return unlisted(name, "KR", Level.CITY);
  }

  @Test
  void anUnlistedPlaceOfAnotherNameStaysAnother() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2023-05-04", GWANGJU, town("Tarnavo"))),
                article("two").says(signed(TieKind.SISTER, "2023-05-04", GWANGJU, town("Belovo")))))
        .hasSize(2);
  }

  @Test
  void anAgreementWhoseOtherSideIsNotNamedJoinsNothing() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2024-11-21", GWANGJU)),
                article("two").says(signed(TieKind.SISTER, "2024-11-21", GWANGJU)),
                article("three").says(signed(TieKind.SISTER, "2024-11-21"))))
        .hasSize(3);
  }

  @Test
  void whatOneArticleOnlyRefersBackToJoinsTheActThatAnotherReports() {
    List<ReportedAct> acts =
        merged(
            article("then").says(signed(TieKind.MOU, "2017-05-19", GWANGJU, YANCHENG)),
            article("now")
                .mentions(stated(ActKind.MENTIONED, TieKind.MOU, "2017", GWANGJU, YANCHENG)),
            article("other")
                .mentions(stated(ActKind.MENTIONED, TieKind.MOU, "2016", GWANGJU, YANCHENG)));
    assertThat(documents(acts)).containsExactly(List.of("other"), List.of("now", "then"));
    assertThat(acts.getLast().what().act()).isEqualTo(ActKind.SIGNED);
    assertThat(acts.getFirst().what().act()).isEqualTo(ActKind.MENTIONED);
  }

  @Test
  void nothingIsMadeOfNothing() {
    assertThat(merged()).isEmpty();
    assertThat(merged(article("empty").says())).isEmpty();
  }
}
