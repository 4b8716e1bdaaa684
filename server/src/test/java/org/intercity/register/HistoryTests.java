package org.intercity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.register.TestTies.aTie;
import static org.intercity.register.TestTies.city;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTests {

  private static final Body LIMA = city("Lima", "PE");
  private static final Body OSLO = city("Oslo", "NO");

  private static Standing on(Tie tie, String day) {
    return History.of(tie).on(LocalDate.parse(day));
  }

  @Test
  void aSignatureTakesEffectAtOnce() {
    Tie tie = aTie(1, LIMA, OSLO).signed(Kind.SISTER, "1996-10-25").tie();
    assertThat(on(tie, "1996-10-24").joint()).isInstanceOf(LegalState.Unborn.class);
    assertThat(on(tie, "1996-10-25").joint()).isInstanceOf(LegalState.InForce.class);
    assertThat(on(tie, "1996-10-25").kind()).contains(Kind.SISTER);
  }

  @Test
  void aPaperThatNamesALaterDayIsSignedUntilThen() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .effective(ActType.SIGNED, Kind.SISTER, "2020-03-01", "2020-06-01")
            .tie();
    assertThat(on(tie, "2020-03-15").joint()).isInstanceOf(LegalState.Signed.class);
    assertThat(on(tie, "2020-03-15").kind()).isEmpty();
    assertThat(on(tie, "2020-06-01").joint()).isInstanceOf(LegalState.InForce.class);
  }

  @Test
  void consentOfOneSideIsNotConsentOfBoth() {
    TestTies tie = aTie(1, LIMA, OSLO).act(ActType.PROPOSED, Kind.SISTER, "2019-01-01");
    assertThat(on(tie.tie(), "2019-02-01").joint()).isInstanceOf(LegalState.Intent.class);
    tie.act(ActType.CONSENT_GIVEN, Kind.SISTER, "2019-03-01", LIMA);
    Standing standing = on(tie.tie(), "2019-04-01");
    assertThat(standing.parties().get(LIMA.id())).isInstanceOf(LegalState.Approved.class);
    assertThat(standing.joint()).isInstanceOf(LegalState.Intent.class);
    tie.act(ActType.CONSENT_GIVEN, Kind.SISTER, "2019-05-01", OSLO);
    assertThat(on(tie.tie(), "2019-06-01").joint()).isInstanceOf(LegalState.Approved.class);
  }

  @Test
  void consentToAHigherPaperLeavesTheTieInForceAndPreparesTheNext() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .signed(Kind.MOU, "2017-05-19")
            .act(ActType.CONSENT_GIVEN, Kind.SISTER, "2024-10-23", OSLO)
            .act(ActType.UPGRADED, Kind.SISTER, "2025-11-20")
            .tie();
    Standing between = on(tie, "2024-12-01");
    assertThat(between.kind()).contains(Kind.MOU);
    assertThat(between.joint()).isInstanceOf(LegalState.InForce.class);
    assertThat(between.preparing()).extracting(Act::kind).containsExactly(Kind.SISTER);
    Standing after = on(tie, "2025-11-21");
    assertThat(after.kind()).contains(Kind.SISTER);
    assertThat(after.preparing()).isEmpty();
  }

  @Test
  void oneSideMayEndWhatTheOtherStillLists() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .signed(Kind.SISTER, "1957-10-07")
            .act(ActType.TERMINATED, Kind.SISTER, "2018-10-02", LIMA)
            .tie();
    Standing standing = on(tie, "2019-01-01");
    assertThat(standing.parties().get(LIMA.id())).isInstanceOf(LegalState.Ended.class);
    assertThat(standing.parties().get(OSLO.id())).isInstanceOf(LegalState.InForce.class);
    assertThat(standing.joint()).isInstanceOf(LegalState.Ended.class);
    assertThat(standing.isUneven()).isTrue();
    assertThat(standing.countedKind(Profile.ISO)).isEmpty();
  }

  @Test
  void aSuspendedTieIsResumedUnderItsKind() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .signed(Kind.FRIENDSHIP, "2000-01-01")
            .act(ActType.SUSPENDED, Kind.FRIENDSHIP, "2022-03-01")
            .act(ActType.RESUMED, Kind.FRIENDSHIP, "2023-03-01")
            .tie();
    assertThat(on(tie, "2022-06-01").joint()).isInstanceOf(LegalState.Suspended.class);
    assertThat(on(tie, "2023-06-01").joint()).isInstanceOf(LegalState.InForce.class);
  }

  @Test
  void aTieThatLapsedBeginsAnewUnderItsNewPaper() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .signed(Kind.SISTER, "2002")
            .act(ActType.LAPSED, Kind.SISTER, "2012")
            .signed(Kind.FRIENDSHIP, "2024-04-15")
            .tie();
    assertThat(on(tie, "2013-01-01").kind()).isEmpty();
    assertThat(on(tie, "2024-04-15").kind()).contains(Kind.FRIENDSHIP);
    assertThat(on(tie, "2025-01-01").from())
        .map(act -> act.when().date().text())
        .contains("2024-04-15");
  }

  @Test
  void aRenewalDoesNotChangeSinceWhenItHasItsKind() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .signed(Kind.SISTER, "1996-10-25")
            .act(ActType.RENEWED, Kind.SISTER, "2023-12-06")
            .tie();
    assertThat(on(tie, "2024-01-01").from())
        .map(act -> act.when().date().text())
        .contains("1996-10-25");
  }

  @Test
  void aLowerPaperLeavesTheKind() {
    Tie tie =
        aTie(1, LIMA, OSLO).signed(Kind.SISTER, "1990-01-01").signed(Kind.MOU, "2018-09-12").tie();
    assertThat(on(tie, "2019-01-01").kind()).contains(Kind.SISTER);
  }

  @Test
  void aDateTooCoarseForTheDayLeavesBothStandingsOpen() {
    Tie tie = aTie(1, LIMA, OSLO).signed(Kind.SISTER, "2017").tie();
    assertThat(History.of(tie).possibleOn(LocalDate.parse("2017-06-01")))
        .extracting(Standing::kind)
        .containsExactly(Optional.empty(), Optional.of(Kind.SISTER));
    assertThat(History.of(tie).possibleOn(LocalDate.parse("2017-12-31"))).hasSize(1);
  }

  @Test
  void anUndatedActCountsFromTheEarliestSourceThatReportsIt() {
    Tie tie =
        aTie(1, LIMA, OSLO)
            .act(ActType.SIGNED, Kind.SISTER, null)
            .reportedBy("later", "2016")
            .reportedBy("first", "2014-02-03")
            .reportedBy("undated", null)
            .tie();
    assertThat(on(tie, "2014-02-02").kind()).isEmpty();
    assertThat(on(tie, "2014-02-03").kind()).contains(Kind.SISTER);
  }
}
