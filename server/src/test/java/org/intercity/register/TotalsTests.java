package org.intercity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.register.TestTies.aTie;
import static org.intercity.register.TestTies.body;
import static org.intercity.register.TestTies.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.Level;
import org.junit.jupiter.api.Test;

class TotalsTests {

  private static final Body HOME = city("Home", "KR");
  private static final Profile FOLDING =
      new Profile("folding", "", Profile.ISO.kinds(), Set.of(), Map.of("GF", "FR"), true);

  private static Totals totals(Profile profile, String day, Tie... ties) {
    return Totals.of(HOME, List.of(ties), profile, LocalDate.parse(day));
  }

  private static Tie sister(int number, Body partner, String date) {
    return aTie(number, HOME, partner).signed(Kind.SISTER, date).tie();
  }

  @Test
  void partnersAreCountedNotPapers() {
    Body lima = city("Lima", "PE");
    Tie pair = aTie(1, HOME, lima).signed(Kind.MOU, "2001").tie();
    Tie ring = aTie(2, HOME, lima, city("Oslo", "NO")).signed(Kind.SISTER, "2005").tie();
    Totals totals = totals(Profile.ISO, "2010-01-01", pair, ring);
    assertThat(totals.of(Kind.SISTER).cities()).isEqualTo(new Range(2, 2));
    assertThat(totals.of(Kind.MOU).cities()).isEqualTo(new Range(0, 0));
    assertThat(totals.all().cities()).isEqualTo(new Range(2, 2));
  }

  @Test
  void territoriesFoldAsTheProfileSays() {
    Tie[] ties = {
      sister(1, city("Lyon", "FR"), "1990-01-01"), sister(2, city("Cayenne", "GF"), "1991-01-01")
    };
    assertThat(totals(Profile.ISO, "2000-01-01", ties).of(Kind.SISTER).countries())
        .isEqualTo(new Range(2, 2));
    assertThat(totals(FOLDING, "2000-01-01", ties).of(Kind.SISTER).countries())
        .isEqualTo(new Range(1, 1));
  }

  @Test
  void aCoarseDateGivesARangeAndItsReason() {
    Totals totals =
        totals(
            Profile.ISO,
            "2017-06-01",
            sister(1, city("Lyon", "FR"), "1990"),
            sister(2, city("Nice", "FR"), "2017"),
            sister(3, city("Oslo", "NO"), "2017-05"));
    Total sisters = totals.of(Kind.SISTER);
    assertThat(sisters.cities()).isEqualTo(new Range(2, 3));
    assertThat(sisters.countries()).isEqualTo(new Range(2, 2));
    assertThat(sisters.counted())
        .filteredOn(each -> !each.isSure())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.partner().name()).isEqualTo("Nice");
              assertThat(each.doubt())
                  .extracting(act -> act.when().date().text())
                  .containsExactly("2017");
            });
  }

  @Test
  void anUpgradeCountsOnceUnderItsNewKind() {
    Tie tie =
        aTie(1, HOME, city("Lima", "PE"))
            .signed(Kind.MOU, "2017-05-19")
            .act(ActType.UPGRADED, Kind.SISTER, "2025-11-20")
            .tie();
    assertThat(totals(Profile.ISO, "2025-11-19", tie).of(Kind.MOU).cities().low()).isEqualTo(1);
    Totals after = totals(Profile.ISO, "2025-11-20", tie);
    assertThat(after.of(Kind.MOU).cities().low()).isZero();
    assertThat(after.of(Kind.SISTER).cities().low()).isEqualTo(1);
  }

  @Test
  void councilsNeverCount() {
    Body council = body("Lima", "PE", Level.CITY, BodyKind.COUNCIL);
    Tie tie = aTie(1, HOME, council).signed(Kind.SISTER, "2001").tie();
    assertThat(totals(Profile.ISO, "2010-01-01", tie).all().cities()).isEqualTo(new Range(0, 0));
  }

  @Test
  void levelsAndSuspendedTiesCountAsTheProfileSays() {
    Body province = body("Nghe", "VN", Level.PROVINCE, BodyKind.GOVERNMENT);
    Tie suspended =
        aTie(2, HOME, city("Oslo", "NO"))
            .signed(Kind.SISTER, "2001-01-01")
            .act(ActType.SUSPENDED, Kind.SISTER, "2005-01-01")
            .tie();
    Profile strict =
        new Profile("strict", "", Profile.ISO.kinds(), Set.of(Level.CITY), Map.of(), false);
    Tie[] ties = {sister(1, province, "2001-01-01"), suspended};
    assertThat(totals(Profile.ISO, "2010-01-01", ties).all().cities().low()).isEqualTo(2);
    assertThat(totals(strict, "2010-01-01", ties).all().cities().high()).isZero();
  }

  @Test
  void countriesOfAUnionAreCountedOnce() {
    Totals totals =
        totals(
            Profile.ISO,
            "2010-01-01",
            sister(1, city("Lyon", "FR"), "1990"),
            aTie(2, HOME, city("Nice", "FR")).signed(Kind.FRIENDSHIP, "1990").tie());
    assertThat(totals.all().countries()).isEqualTo(new Range(1, 1));
  }
}
