package org.intercity.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.TestTies;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfTiesTests {

  private static final Body HOME = TestTies.city("Home", "KR");
  private static final Body COUNCIL = TestTies.body("Home", "KR", Level.CITY, BodyKind.COUNCIL);
  private static final Body OTHER = TestTies.city("Lima", "PE");
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 22);

  private static List<Duty> duties(String rule, Tie tie, String first, String last) {
    Span asked = new Span(LocalDate.parse(first), LocalDate.parse(last));
    return new OfTies(new Home(HOME.id()), TODAY, asked).of(OfVisitsTests.korean(rule), tie);
  }

  private static TestTies aTie() {
    return TestTies.aTie(5, HOME, OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-02-29, 2009-01-01, 2009-12-31, 2009-02-28",
    "2004-02-29, 2024-01-01, 2024-12-31, 2024-02-29",
    "1996-10, 2026-01-01, 2026-12-31, 2026-10",
    "1994, 2024-01-01, 2024-12-31, 2024",
    "2014-11-18, 2024-11-18, 2024-11-18, 2024-11-18",
    "2012-05-17/2015-05-17, 2024-01-01, 2025-12-31, 2022-05-17/2025-05-17",
  })
  void anAnniversaryIsAsPreciseAsTheSigning(
      String signed, String first, String last, String expected) {
    Tie tie = aTie().act(ActType.SIGNED, Kind.FRIENDSHIP, signed).tie();
    assertThat(duties("anniversary", tie, first, last))
        .extracting(Duty::due)
        .containsExactly(EdtfDate.parse(expected));
  }

  @Test
  void anAnniversaryCountsFromTheFirstPaperWhateverCameAfter() {
    Tie tie =
        aTie()
            .act(ActType.SIGNED, Kind.MOU, "2014-03-01")
            .act(ActType.UPGRADED, Kind.SISTER, "2019-07-01")
            .tie();
    List<Duty> duties = duties("anniversary", tie, "2020-01-01", "2025-12-31");
    assertThat(duties).extracting(Duty::key).hasToString("[anniversary/T5/10]");
    assertThat(duties.getFirst().due()).isEqualTo(EdtfDate.parse("2024-03-01"));
  }

  @Test
  void whatHasEndedHasNoAnniversary() {
    Tie tie =
        aTie()
            .act(ActType.SIGNED, Kind.FRIENDSHIP, "2014-11-18")
            .act(ActType.TERMINATED, Kind.FRIENDSHIP, "2020")
            .tie();
    assertThat(duties("anniversary", tie, "2024-01-01", "2024-12-31")).isEmpty();
  }

  @Test
  void anMouIsReviewedEachYearUntilItIsRaised() {
    TestTies mou = aTie().act(ActType.SIGNED, Kind.MOU, "2017-05-19");
    assertThat(duties("mou-review", mou.tie(), "2023-06-01", "2025-12-31"))
        .extracting(Duty::key, Duty::due)
        .containsExactly(
            tuple(new DutyKey("mou-review", "T5", 7), EdtfDate.parse("2024-05-19")),
            tuple(new DutyKey("mou-review", "T5", 8), EdtfDate.parse("2025-05-19")));
    assertThat(
            duties(
                "mou-review",
                mou.act(ActType.UPGRADED, Kind.FRIENDSHIP, "2020-01-01").tie(),
                "2023-06-01",
                "2025-12-31"))
        .isEmpty();
  }

  private static @Nullable EdtfDate consent(Tie tie) {
    List<Duty> duties = duties("council-consent", tie, "2024-01-01", "2026-12-31");
    assertThat(duties).hasSize(1);
    return duties.getFirst().due();
  }

  @Test
  void aSisterTieNeedsTheCouncilBeforeItIsSigned() {
    TestTies proposed =
        aTie()
            .act(ActType.SIGNED, Kind.MOU, "2017-05-19")
            .act(ActType.PROPOSED, Kind.SISTER, "2024-10-01", HOME);
    assertThat(consent(proposed.tie())).isNull();
    assertThat(consent(proposed.act(ActType.CONSENT_GIVEN, Kind.SISTER, "2024-10-23", OTHER).tie()))
        .isNull();
    assertThat(consent(proposed.act(ActType.UPGRADED, Kind.SISTER, "2025-11-20").tie()))
        .isEqualTo(EdtfDate.parse("2025-11-20"));
  }

  @Test
  void theConsentOfEitherOfOurBodiesIsEnough() {
    for (Body ours : Arrays.asList(HOME, COUNCIL)) {
      Tie tie =
          aTie()
              .act(ActType.PROPOSED, Kind.SISTER, "2024-10-01", HOME)
              .act(ActType.CONSENT_GIVEN, Kind.SISTER, "2025-04", ours)
              .tie();
      assertThat(duties("council-consent", tie, "2024-01-01", "2026-12-31")).isEmpty();
    }
  }

  @Test
  void aFriendshipTieNeedsNoCouncil() {
    Tie tie = aTie().act(ActType.PROPOSED, Kind.FRIENDSHIP, "2024-10-01", HOME).tie();
    assertThat(duties("council-consent", tie, "2024-01-01", "2026-12-31")).isEmpty();
  }
}
