package org.intercity.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.merging.Articles.GWANGJU;
import static org.intercity.merging.Articles.QINGDAO;
import static org.intercity.merging.Articles.article;
import static org.intercity.merging.Articles.documents;
import static org.intercity.merging.Articles.merged;
import static org.intercity.merging.Articles.signed;
import static org.intercity.merging.Articles.stated;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.TieKind;
import org.junit.jupiter.api.Test;

/** Which claims of one tie are one step, and which are steps of their own. */
class StepsTests {

  private static EdtfDate day(ReportedAct act) {
    return act.what().date();
  }

  private static List<String> said(ReportedAct act, Conflict.About about) {
    return act.conflicts().stream()
        .filter(conflict -> conflict.about() == about)
        .flatMap(conflict -> conflict.versions().stream())
        .map(version -> version.value() + " " + version.documents())
        .toList();
  }

  @Test
  void aCoarseDateAgreesAndTheFinerOneWins() {
    List<ReportedAct> acts =
        merged(
            article("year").says(signed(TieKind.SISTER, "2025")),
            article("month").says(signed(TieKind.SISTER, "2025-04")),
            article("day").says(signed(TieKind.SISTER, "2025-04-12")));
    assertThat(documents(acts)).containsExactly(List.of("day", "month", "year"));
    assertThat(day(acts.getFirst())).isEqualTo(EdtfDate.parse("2025-04-12"));
    assertThat(acts.getFirst().conflicts()).isEmpty();
  }

  @Test
  void aYearThatCanMeanTwoStepsJoinsNeither() {
    assertThat(
            documents(
                merged(
                    article("one").says(signed(TieKind.SISTER, "2025-04-12")),
                    article("two").says(signed(TieKind.SISTER, "2025-09-01")),
                    article("year").says(signed(TieKind.SISTER, "2025")))))
        .containsExactlyInAnyOrder(List.of("one"), List.of("two"), List.of("year"));
  }

  @Test
  void aYearOfAnotherKindIsAnotherStep() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2025-04-12")),
                article("two").says(signed(TieKind.MOU, "2025"))))
        .hasSize(2);
  }

  @Test
  void undatedNewsIsOfTheOneStepThatLiesInItsWeeks() {
    List<ReportedAct> acts =
        merged(
            article("old").on("2010-05-03").says(signed(TieKind.SISTER, "2010-05-01")),
            article("dated").on("2024-11-22").says(signed(TieKind.SISTER, "2024-11-21")),
            article("undated").on("2024-12-01").says(signed(TieKind.SISTER, null)));
    assertThat(documents(acts)).containsExactly(List.of("old"), List.of("dated", "undated"));
  }

  @Test
  void undatedNewsBetweenTwoStepsJoinsNeither() {
    assertThat(
            merged(
                article("one").on("2024-11-22").says(signed(TieKind.SISTER, "2024-11-21")),
                article("two").on("2024-11-30").says(signed(TieKind.SISTER, "2024-11-28")),
                article("undated").on("2024-12-01").says(signed(TieKind.SISTER, null))))
        .hasSize(3);
  }

  @Test
  void newsPublishedBeforeTheDayIsNotOfIt() {
    assertThat(
            merged(
                article("dated").on("2024-11-22").says(signed(TieKind.SISTER, "2024-11-21")),
                article("undated").on("2024-10-01").says(signed(TieKind.SISTER, null))))
        .hasSize(2);
  }

  @Test
  void undatedNewsOfOneWeekIsOneStepAndOfOtherYearsAnother() {
    assertThat(
            documents(
                merged(
                    article("one").on("2024-11-22").says(signed(TieKind.SISTER, null)),
                    article("two").on("2024-11-25").says(signed(TieKind.SISTER, null)),
                    article("later").on("2026-11-25").says(signed(TieKind.SISTER, null)))))
        .containsExactlyInAnyOrder(List.of("one", "two"), List.of("later"));
  }

  @Test
  void whatIsMentionedWithoutADateJoinsNoDatedStep() {
    assertThat(
            documents(
                merged(
                    article("dated").says(signed(TieKind.SISTER, "2024-11-21")),
                    article("one").mentions(stated(ActKind.MENTIONED, TieKind.SISTER, null)),
                    article("two").mentions(stated(ActKind.MENTIONED, TieKind.SISTER, null)))))
        .containsExactly(List.of("dated"), List.of("one", "two"));
  }

  @Test
  void aRenewalAnUpgradeAndAPlanAreStepsOfTheirOwn() {
    List<ReportedAct> acts =
        merged(
            article("plan").says(stated(ActKind.PLANNED, TieKind.SISTER, "2004-05-20")),
            article("consent").says(stated(ActKind.CONSENTED, TieKind.SISTER, "2004-05-20")),
            article("signing").says(signed(TieKind.FRIENDSHIP, "2004-05-20")),
            article("renewal").says(stated(ActKind.RENEWED, TieKind.FRIENDSHIP, "2014-05-20")),
            article("again").says(stated(ActKind.RENEWED, TieKind.FRIENDSHIP, "2014-05")),
            article("upgrade").says(stated(ActKind.UPGRADED, TieKind.SISTER, "2014-11-02")),
            article("end").says(stated(ActKind.TERMINATED, TieKind.SISTER, "2014-11-02")));
    assertThat(documents(acts))
        .containsExactlyInAnyOrder(
            List.of("plan"),
            List.of("consent"),
            List.of("signing"),
            List.of("again", "renewal"),
            List.of("upgrade"),
            List.of("end"));
  }

  @Test
  void theConsentsOfTheTwoSidesAreTwoSteps() {
    assertThat(
            merged(
                article("one").says(stated(ActKind.CONSENTED, TieKind.SISTER, "2025-04-01")),
                article("two")
                    .says(
                        stated(ActKind.CONSENTED, TieKind.SISTER, "2025-04-01", QINGDAO, GWANGJU))))
        .hasSize(2);
  }

  @Test
  void signedAndUpgradedOnOneDayIsOneStepWithAConflict() {
    List<ReportedAct> acts =
        merged(
            article("one").says(signed(TieKind.SISTER, "2025-11-20")),
            article("two").says(stated(ActKind.UPGRADED, TieKind.SISTER, "2025-11-20")),
            article("three").says(stated(ActKind.UPGRADED, TieKind.SISTER, "2025-11-20")));
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().what().act()).isEqualTo(ActKind.UPGRADED);
    assertThat(said(acts.getFirst(), Conflict.About.ACT))
        .containsExactly("upgraded [three, two]", "signed [one]");
  }

  @Test
  void otherKindsOnOneDayAreOneStepWithAConflict() {
    List<ReportedAct> acts =
        merged(
            article("en").says(signed(TieKind.SISTER, "2024-11-21")),
            article("ko-1").in("ko").says(signed(TieKind.FRIENDSHIP, "2024-11-21")),
            article("ko-2").in("ko").says(signed(TieKind.FRIENDSHIP, "2024-11-21")),
            article("mou").says(signed(TieKind.MOU, "2024-11")));
    assertThat(acts).hasSize(1);
    assertThat(acts.getFirst().what().kind()).isEqualTo(TieKind.FRIENDSHIP);
    assertThat(said(acts.getFirst(), Conflict.About.KIND))
        .containsExactly("friendship [ko-1, ko-2]", "mou [mou]", "sister [en]");
  }

  @Test
  void twoPapersThatOneArticleTellsApartAreTwoSteps() {
    List<ReportedAct> acts =
        merged(
            article("both")
                .says(signed(TieKind.SISTER, "2024-11-21"), signed(TieKind.MOU, "2024-11-21")),
            article("one").says(signed(TieKind.MOU, "2024-11-21")));
    assertThat(documents(acts)).containsExactlyInAnyOrder(List.of("both"), List.of("both", "one"));
  }

  @Test
  void theDayOfTheNewsIsADisputedDayOfTheSameStep() {
    List<ReportedAct> acts =
        merged(
            article("21").says(signed(TieKind.SISTER, "2024-11-21")),
            article("22").says(signed(TieKind.SISTER, "2024-11-22")),
            article("25").says(signed(TieKind.SISTER, "2024-11-25")));
    assertThat(documents(acts)).containsExactly(List.of("21", "22"), List.of("25"));
    assertThat(day(acts.getFirst())).isEqualTo(EdtfDate.parse("2024-11-21"));
    assertThat(said(acts.getFirst(), Conflict.About.DATE))
        .containsExactly("2024-11-21 [21]", "2024-11-22 [22]");
  }

  @Test
  void anotherYearIsAnotherStep() {
    assertThat(
            merged(
                article("one").says(signed(TieKind.SISTER, "2023")),
                article("two").says(signed(TieKind.SISTER, "2024")),
                article("three").says(signed(TieKind.SISTER, "2023-11-21")),
                article("four").says(signed(TieKind.SISTER, "2024-11-21"))))
        .hasSize(2);
  }
}
