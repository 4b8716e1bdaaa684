package org.intercity.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Money;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.gazetteer.Level;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Entered;
import org.intercity.register.TestTies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfVisitsTests {

  private static final Body CITY = TestTies.city("Home", "KR");
  private static final Body COUNCIL = TestTies.body("Home", "KR", Level.CITY, BodyKind.COUNCIL);
  private static final Body OTHER = TestTies.city("Lima", "PE");

  static Rule korean(String id) {
    return RuleSets.find("korea").orElseThrow().rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Duty> duties(String rule, Visit visit) {
    return new OfVisits(new Home(CITY.id())).of(korean(rule), new Entered<>(7, visit));
  }

  private static Body body(String word) {
    return switch (word) {
      case "city" -> CITY;
      case "council" -> COUNCIL;
      default -> OTHER;
    };
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "trip-report, city, 2024-11-19/2024-11-22, done, 2024-12-22",
        "trip-report, council, 2024-11-22, done, 2024-12-22",
        "trip-report, city, 2024-01-31, done, 2024-03-01",
        "trip-report, city, 2025-01-31, done, 2025-03-02",
        "trip-report, city, 2024-02, done, 2024-03-02/2024-03-30",
        "trip-report, city, 2025, planned, 2025-01-31/2026-01-30",
        "trip-report, city, 2024-11/2024-12-03, done, 2025-01-02",
        "trip-report, city, 2024-11-22, reported, none",
        "trip-report, city, 2024-11-22, cancelled, none",
        "trip-report, other, 2024-11-22, done, none",
        "trip-plan-council, council, 2024-04-14/2024-04-20, planned, 2024-02-29",
        "trip-plan-council, council, 2025-04-14/2025-04-20, planned, 2025-02-28",
        "trip-plan-council, council, 2025-05, planned, 2025-03-17/2025-04-16",
        "trip-plan-council, city, 2025-05-15, planned, none",
        "trip-plan-officials, city, 2025-05-15, planned, 2025-03-31",
        "trip-plan-officials, council, 2025-05-15, planned, none",
        "trip-plan-officials, other, 2025-05-15, planned, none",
      })
  void aJourneyBringsADutyWithItsDay(
      String rule, String of, String period, String state, @Nullable String due) {
    Visit visit = TestVisits.of(body(of), period).in(VisitState.of(state)).visit();
    assertThat(duties(rule, visit))
        .extracting(Duty::due)
        .isEqualTo(due == null ? List.of() : List.of(EdtfDate.parse(due)));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "city, true, 99.99, USD, none",
        "city, true, 100, USD, sure",
        "city, true, 100.00, USD, sure",
        "city, true, 99999, KRW, none",
        "city, true, 100000, KRW, sure",
        "city, true, 5, CNY, CNY",
        "city, true, none, none, unvalued",
        "city, false, 500, USD, none",
        "other, false, 500, USD, sure",
        "other, true, 500, USD, none",
      })
  void aGiftReceivedIsHeldAgainstItsRuleInItsOwnCurrencyAlone(
      String of,
      boolean received,
      @Nullable String amount,
      @Nullable String currency,
      @Nullable String expected) {
    Money value = amount == null || currency == null ? null : new Money(amount, currency);
    Visit visit =
        TestVisits.of(body(of), "2024-11-19/2024-11-22")
            .in(VisitState.DONE)
            .with(new Visit.Gift(received, "a vase", value, null))
            .visit();
    List<Duty> duties = duties("gift-report", visit);
    if (expected == null) {
      assertThat(duties).isEmpty();
      return;
    }
    assertThat(duties).hasSize(1);
    Duty duty = duties.getFirst();
    assertThat(duty.key()).hasToString("gift-report/V1/1");
    assertThat(duty.due()).isEqualTo(EdtfDate.parse("2024-11-22"));
    switch (expected) {
      case "sure" -> assertThat(duty.doubt()).isNull();
      case "unvalued" ->
          assertThat(duty.doubt()).isEqualTo(new Duty.Doubt(null, List.of("USD", "KRW")));
      default ->
          assertThat(duty.doubt()).isEqualTo(new Duty.Doubt(expected, List.of("USD", "KRW")));
    }
  }
}
