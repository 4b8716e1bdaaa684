package org.intercity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.journal.TestRegister.OFFICER;
import static org.intercity.register.TestTies.city;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;

/** What is kept in memory is what the tables say, whatever was entered in between. */
class PresentTests {

  private static final Body LIMA = city("Lima", "PE");
  private static final Body OSLO = city("Oslo", "NO");
  private static final Body BAKU = city("Baku", "AZ");

  private static void enter(TestRegister test, Consumer<Registrar> drafting) {
    test.journal()
        .append(
            OFFICER,
            db -> {
              Registrar registrar = new Registrar(Register.within(db));
              drafting.accept(registrar);
              return registrar.drafts();
            });
  }

  private static void sign(Registrar registrar, String day, Body... parties) {
    Tie tie = registrar.tie(List.of(parties));
    Act act =
        registrar.act(
            tie,
            new NewAct(
                ActType.SIGNED,
                Kind.SISTER,
                List.of(),
                new Act.When(EdtfDate.parse(day), null),
                Act.Paper.NONE,
                null));
    Source source =
        Source.of(new Source.Origin(null, null, "en", "List of " + day, null), null, null);
    registrar.claim(
        registrar.tie(List.of(parties)),
        source,
        Claim.of(
            new Claim.About(tie.id(), act.id(), null),
            source.id(),
            new Claim.Says(Kind.SISTER, null, ActType.SIGNED, EdtfDate.parse(day)),
            List.of(),
            LocalDate.of(2024, 11, 22),
            new Claim.Weight(Confidence.HIGH, null)));
  }

  private static void holds(TestRegister test, Register register) {
    RegisterView kept = register.now();
    RegisterView read = Register.within(test.database().reads());
    assertThat(kept.ties()).isEqualTo(read.ties());
    assertThat(kept.bodies()).isEqualTo(read.bodies());
    for (Body body : List.of(LIMA, OSLO, BAKU)) {
      assertThat(kept.tiesOf(body.id())).isEqualTo(read.tiesOf(body.id()));
      assertThat(kept.findBody(body.id())).isEqualTo(read.findBody(body.id()));
    }
    List<TieId> numbers = List.of(TieId.of(2), TieId.of(1), TieId.of(9));
    assertThat(kept.ties(numbers)).isEqualTo(read.ties(numbers));
    assertThat(kept.findTie(TieId.of(9))).isEmpty();
  }

  @OnBothDatabases
  void followsWhatIsEnteredAndCorrected(TestPlace place) {
    TestRegister test = place.open(RegisterRoom.families(), List.of(RegisterRoom.projection()));
    Register register = RegisterRoom.register(test);
    holds(test, register);
    enter(test, registrar -> sign(registrar, "1996-10-25", LIMA, OSLO));
    assertThat(register.now().ties()).hasSize(1);
    holds(test, register);
    enter(test, registrar -> sign(registrar, "2001", BAKU, OSLO));
    holds(test, register);
    Tie first = register.now().ties().getFirst();
    Act act = first.acts().getFirst().what();
    enter(
        test,
        registrar ->
            registrar.correct(
                first,
                new Act(act.id(), act.type(), Kind.MOU, act.by(), act.when(), act.paper(), "new"),
                "misread"));
    assertThat(register.now().ties().getFirst().acts().getFirst().what().kind())
        .isEqualTo(Kind.MOU);
    holds(test, register);
  }

  @OnBothDatabases
  void withinAWriteItSaysWhatWasJustWritten(TestPlace place) {
    TestRegister test = place.open(RegisterRoom.families(), List.of(RegisterRoom.projection()));
    Register register = RegisterRoom.register(test);
    assertThat(register.now().ties()).isEmpty();
    List<Tie> seen =
        test.database()
            .write(
                _ -> {
                  enter(test, registrar -> sign(registrar, "1996-10-25", LIMA, OSLO));
                  return register.now().ties();
                });
    assertThat(seen).hasSize(1);
    holds(test, register);
  }

  @OnBothDatabases
  void aTieIsFoundByExactlyItsParties(TestPlace place) {
    TestRegister test = place.open(RegisterRoom.families(), List.of(RegisterRoom.projection()));
    Register register = RegisterRoom.register(test);
    enter(test, registrar -> sign(registrar, "1996-10-25", LIMA, OSLO, BAKU));
    enter(test, registrar -> sign(registrar, "1997-10-25", LIMA, OSLO));
    assertThat(register.now().findTieBetween(List.of(OSLO.id(), LIMA.id())).map(Tie::id))
        .contains(TieId.of(2));
    assertThat(register.now().findTieBetween(List.of(BAKU.id(), LIMA.id()))).isEmpty();
    assertThat(register.now().findTieBetween(List.of())).isEmpty();
  }
}
