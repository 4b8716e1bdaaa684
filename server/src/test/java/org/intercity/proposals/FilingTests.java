package org.intercity.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.journal.TestRegister.OFFICER;
import static org.intercity.register.TestTies.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.register.RegisterRoom;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;

class FilingTests {

  private static final Body LIMA = city("Lima", "PE");
  private static final Body OSLO = city("Oslo", "NO");

  private static TestRegister open(TestPlace place) {
    List<EntryFamily> families = new ArrayList<>(RegisterRoom.families());
    return place.open(families, List.of(RegisterRoom.projection()));
  }

  private static Statement says(
      String source, ActType type, Kind kind, @Nullable String date, Body... parties) {
    Claim.Says says = new Claim.Says(kind, null, type, date == null ? null : EdtfDate.parse(date));
    Source from =
        Source.of(
            new Source.Origin(null, null, null, source, EdtfDate.parse("2020-01-01")), null, null);
    return new Statement(
        parties.length == 0 ? List.of(LIMA, OSLO) : List.of(parties),
        null,
        List.of(),
        says,
        new Statement.Details(
            new Act.When(says.date(), null),
            Act.Paper.NONE,
            new Claim.Weight(Confidence.HIGH, null)),
        List.of(new Statement.Voice(from, List.of(), LocalDate.of(2024, 11, 22))));
  }

  private static List<Tie> file(TestRegister register, Statement... statements) {
    new Imports(register.journal())
        .accept(OFFICER, new Imports.Batch(List.of(statements), List.of(), List.of()));
    return RegisterRoom.register(register).now().ties();
  }

  @OnBothDatabases
  void twoListsOfOneTieBecomeOneActWithTwoSources(TestPlace place) {
    List<Tie> ties =
        file(
            open(place),
            says("one", ActType.SIGNED, Kind.SISTER, "1996-10-25"),
            says("two", ActType.SIGNED, Kind.SISTER, "1996-10-25", OSLO, LIMA));
    assertThat(ties).singleElement().satisfies(tie -> assertThat(tie.acts()).hasSize(1));
    assertThat(ties.getFirst().said())
        .extracting(said -> said.source().origin().title())
        .containsExactly("one", "two");
  }

  @OnBothDatabases
  void aSourceThatGivesTheDayFillsTheGap(TestPlace place) {
    TestRegister register = open(place);
    List<Tie> ties =
        file(
            register,
            says("one", ActType.SIGNED, Kind.SISTER, "1996"),
            says("two", ActType.SIGNED, Kind.SISTER, "1996-10-25"));
    assertThat(ties.getFirst().acts())
        .singleElement()
        .extracting(act -> act.what().when().date())
        .isEqualTo(EdtfDate.parse("1996-10-25"));
  }

  @OnBothDatabases
  void aDayThatDisagreesIsKeptBesideTheActItDisputes(TestPlace place) {
    Tie tie =
        file(
                open(place),
                says("one", ActType.SIGNED, Kind.SISTER, "1982-02-04"),
                says("two", ActType.SIGNED, Kind.SISTER, "1981"))
            .getFirst();
    Act act = tie.acts().getFirst().what();
    assertThat(tie.acts()).hasSize(1);
    assertThat(act.when().date()).isEqualTo(EdtfDate.parse("1982-02-04"));
    assertThat(tie.saidOf(act.id()))
        .extracting(said -> said.what().disagreesWith(act))
        .containsExactly(false, true);
  }

  @OnBothDatabases
  void aHigherPaperOnATieInForceIsAnUpgradeAndTheSameAgainARenewal(TestPlace place) {
    Tie tie =
        file(
                open(place),
                says("one", ActType.SIGNED, Kind.MOU, "2001-01-01"),
                says("two", ActType.SIGNED, Kind.SISTER, "2010-01-01"),
                says("three", ActType.SIGNED, Kind.SISTER, "2020-01-01"))
            .getFirst();
    assertThat(tie.acts())
        .extracting(act -> act.what().type())
        .containsExactly(ActType.SIGNED, ActType.UPGRADED, ActType.RENEWED);
  }

  @OnBothDatabases
  void theConsentsOfTheTwoSidesAreTwoSteps(TestPlace place) {
    Tie tie =
        file(
                open(place),
                by(LIMA, says("one", ActType.CONSENT_GIVEN, Kind.SISTER, "2024-10-23")),
                by(OSLO, says("two", ActType.CONSENT_GIVEN, Kind.SISTER, "2025-04")))
            .getFirst();
    assertThat(tie.acts())
        .extracting(act -> act.what().by())
        .containsExactly(List.of(LIMA.id()), List.of(OSLO.id()));
  }

  private static Statement by(Body body, Statement statement) {
    return new Statement(
        statement.parties(),
        body.id(),
        List.of(body.id()),
        statement.says(),
        statement.details(),
        statement.voices());
  }

  @OnBothDatabases
  void threePartiesAreAnotherTieThanTwoOfThem(TestPlace place) {
    List<Tie> ties =
        file(
            open(place),
            says("one", ActType.SIGNED, Kind.SISTER, "2001-01-01"),
            says("two", ActType.SIGNED, Kind.SISTER, "2001-01-01", LIMA, OSLO, city("Bern", "CH")));
    assertThat(ties).extracting(tie -> tie.parties().size()).containsExactly(2, 3);
  }

  @OnBothDatabases
  void aTieThatIsOnlySaidToBeHasClaimsAndNoAct(TestPlace place) {
    TestRegister register = open(place);
    new Imports(register.journal())
        .accept(
            OFFICER,
            new Imports.Batch(
                List.of(), List.of(says("one", ActType.SIGNED, Kind.FRIENDSHIP, null)), List.of()));
    Tie tie = RegisterRoom.register(register).now().ties().getFirst();
    assertThat(tie.acts()).isEmpty();
    assertThat(tie.unresolved()).hasSize(1);
  }

  @OnBothDatabases
  void enteringTheSameListAgainChangesNothing(TestPlace place) {
    TestRegister register = open(place);
    Statement statement = says("one", ActType.SIGNED, Kind.SISTER, "1996-10-25");
    file(register, statement);
    long head = register.journal().head();
    file(register, statement);
    assertThat(register.journal().head()).isEqualTo(head);
  }

  @OnBothDatabases
  void whatWasKnownBeforeCanStillBeAsked(TestPlace place) {
    TestRegister register = open(place);
    file(register, says("one", ActType.SIGNED, Kind.SISTER, "1996"));
    file(register, says("two", ActType.SIGNED, Kind.SISTER, "1996-10-25"));
    RegisterView before = RegisterRoom.register(register).knownOn(LocalDate.of(2024, 11, 21));
    assertThat(before.ties()).isEmpty();
    RegisterView after = RegisterRoom.register(register).knownOn(LocalDate.of(2024, 11, 22));
    assertThat(after.ties()).hasSize(1);
  }
}
