package org.intercity.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.LegalState;
import org.intercity.register.Ordinal;
import org.intercity.register.Profile;
import org.intercity.register.Range;
import org.intercity.register.RegisterRoom;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;

class ExampleRegisterTests {

  private static final LocalDate FOUNDING = LocalDate.of(2024, 11, 22);

  private static RegisterView open(TestPlace place) {
    return RegisterRoom.register(ExampleRoom.open(place).test()).now();
  }

  private static Body home(RegisterView register) {
    return register.findBody(register.office().body()).orElseThrow();
  }

  private static Totals totals(RegisterView register, String profile, LocalDate on) {
    Body home = home(register);
    return Totals.of(
        home, register.tiesOf(home.id()), register.findProfile(profile).orElseThrow(), on);
  }

  private static Tie tieWith(RegisterView register, String partner) {
    Body home = home(register);
    return register.tiesOf(home.id()).stream()
        .filter(tie -> tie.partnersOf(home.id()).stream().anyMatch(p -> p.name().equals(partner)))
        .findFirst()
        .orElseThrow();
  }

  @OnBothDatabases
  void onTheFoundingDayItCountsWhatTheOfficeCounted(TestPlace place) {
    RegisterView register = open(place);
    assertThat(register.office().example()).isTrue();
    Total sisters = totals(register, "gwangju", FOUNDING).of(Kind.SISTER);
    assertThat(sisters.cities()).isEqualTo(new Range(7, 7));
    assertThat(sisters.countries()).isEqualTo(new Range(5, 5));
    Total friends = totals(register, "gwangju", FOUNDING).of(Kind.FRIENDSHIP);
    assertThat(friends.cities()).isEqualTo(new Range(13, 13));
    assertThat(friends.countries()).isEqualTo(new Range(8, 8));
    assertThat(totals(register, "iso", FOUNDING).of(Kind.SISTER).countries())
        .isEqualTo(new Range(6, 6));
  }

  @OnBothDatabases
  void theUpgradeCountsOnceUnderItsNewKind(TestPlace place) {
    RegisterView register = open(place);
    Totals after = totals(register, "gwangju", LocalDate.of(2025, 11, 21));
    assertThat(after.of(Kind.SISTER).cities()).isEqualTo(new Range(8, 8));
    assertThat(after.of(Kind.MOU).cities()).isEqualTo(new Range(0, 0));
    Tie upgraded = tieWith(register, "Yancheng");
    assertThat(upgraded.acts())
        .extracting(act -> act.what().type())
        .containsExactly(
            ActType.SIGNED, ActType.CONSENT_GIVEN, ActType.CONSENT_GIVEN, ActType.UPGRADED);
    Body home = home(register);
    Profile profile = register.profile();
    assertThat(Ordinal.of(home, register.tiesOf(home.id()), profile, upgraded))
        .map(Ordinal::number)
        .contains(new Range(8, 8));
  }

  @OnBothDatabases
  void aTieOnlySpokenOfIsNotCounted(TestPlace place) {
    Tie unresolved = tieWith(open(place), "Wenzhou");
    assertThat(unresolved.acts()).isEmpty();
    assertThat(unresolved.unresolved()).isNotEmpty();
    assertThat(History.of(unresolved).on(FOUNDING).joint()).isInstanceOf(LegalState.Unborn.class);
  }

  @OnBothDatabases
  void theTieThatLapsedAndBeganAnewHasAGap(TestPlace place) {
    Tie tie = tieWith(open(place), "Torino");
    History history = History.of(tie);
    assertThat(history.on(LocalDate.of(2013, 6, 1)).joint()).isInstanceOf(LegalState.Ended.class);
    assertThat(history.on(FOUNDING).kind()).contains(Kind.FRIENDSHIP);
  }

  @OnBothDatabases
  void sourcesThatDisagreeStandBesideTheActTheyDispute(TestPlace place) {
    Tie tie = tieWith(open(place), "San Antonio");
    assertThat(tie.acts()).hasSize(1);
    assertThat(
            tie.said().stream()
                .filter(said -> said.what().disagreesWith(tie.acts().getFirst().what()))
                .map(said -> said.what().says().date().text())
                .toList())
        .containsExactlyInAnyOrder("1983", "1981");
  }

  @OnBothDatabases
  void everyActHasASourceAndEveryTieAParty(TestPlace place) {
    List<Tie> ties = open(place).ties();
    assertThat(ties).hasSizeGreaterThan(180);
    assertThat(ties)
        .allSatisfy(
            tie -> {
              assertThat(tie.parties()).hasSizeGreaterThanOrEqualTo(2);
              assertThat(tie.acts())
                  .allSatisfy(act -> assertThat(tie.saidOf(act.what().id())).isNotEmpty());
            });
  }

  @OnBothDatabases
  void theFoundingAgreementIsLeftOut(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    RegisterView register = RegisterRoom.register(room.test()).now();
    Body home = home(register);
    assertThat(register.tiesOf(home.id()))
        .noneMatch(
            tie -> tie.partnersOf(home.id()).stream().anyMatch(p -> p.name().equals("Qingdao")));
  }
}
