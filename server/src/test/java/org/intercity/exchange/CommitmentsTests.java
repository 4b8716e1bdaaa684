package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.BodyId;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

class CommitmentsTests {

  private static final Signature BY = TestRegister.OFFICER;
  private static final BodyId OURS = new BodyId("gov-gn1841811");
  private static final Commitments.Wanted ALL = Commitments.Wanted.ALL;

  private static void promise(
      ExchangeRoom room, String what, @Nullable String due, @Nullable BodyId owner, String tie) {
    room.exchange()
        .enter(
            BY,
            (_, numbers) ->
                List.of(
                    new Commitment(
                        numbers.next(Sort.COMMITMENT),
                        new Named("somebody", owner),
                        what,
                        due == null ? null : EdtfDate.parse(due),
                        new Commitment.Origin(List.of(new TieId(tie)), null),
                        Commitment.Outcome.OPEN,
                        List.of(new Basis.Known("minutes", null)))));
  }

  private static Commitments kept(ExchangeRoom room) {
    return room.exchange().of(BY.actedFor()).commitments();
  }

  private static List<String> what(ExchangeRoom room, Commitments.Wanted wanted) {
    return kept(room).list(wanted, Ask.Page.WHOLE).stream()
        .map(kept -> kept.what().what())
        .toList();
  }

  private static ExchangeRoom filled(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    promise(room, "no day", null, OURS, "T1");
    promise(room, "in May", "2025-05", OURS, "T1");
    promise(room, "on 15 May", "2025-05-15", null, "T2");
    promise(room, "100%_done!", "2024", new BodyId("gov-gn1"), "T2");
    return room;
  }

  @OnBothDatabases
  void whatIsDueSoonestComesFirstByItsLatestDay(TestPlace place) {
    ExchangeRoom room = filled(place);
    assertThat(what(room, ALL)).containsExactly("100%_done!", "on 15 May", "in May", "no day");
    assertThat(kept(room).list(ALL, new Ask.Page(1, 1)))
        .singleElement()
        .satisfies(kept -> assertThat(kept.what().what()).isEqualTo("on 15 May"));
  }

  @OnBothDatabases
  void aMonthIsOverdueOnlyAfterItsLastDay(TestPlace place) {
    ExchangeRoom room = filled(place);
    LocalDate lastOfMay = LocalDate.of(2025, 5, 31);
    assertThat(what(room, overdue(lastOfMay))).containsExactly("100%_done!", "on 15 May");
    assertThat(what(room, overdue(lastOfMay.plusDays(1))))
        .containsExactly("100%_done!", "on 15 May", "in May");
  }

  private static Commitments.Wanted overdue(LocalDate today) {
    return new Commitments.Wanted(null, today, null, null, null);
  }

  @OnBothDatabases
  void theyAreFoundByOwnerTieAndAnyPartOfTheirWords(TestPlace place) {
    ExchangeRoom room = filled(place);
    assertThat(what(room, owned(true))).containsExactly("in May", "no day");
    assertThat(what(room, owned(false))).containsExactly("100%_done!", "on 15 May");
    assertThat(what(room, new Commitments.Wanted(null, null, null, new TieId("T2"), "MAY")))
        .containsExactly("on 15 May");
    assertThat(what(room, new Commitments.Wanted(null, null, null, null, "0%_d"))).hasSize(1);
    assertThat(what(room, new Commitments.Wanted(null, null, null, null, "in_May"))).hasSize(1);
    assertThat(kept(room).count(ALL.in(Commitment.State.DONE))).isZero();
    assertThat(room.exchange().of("gov-gn1").commitments().count(ALL)).isZero();
  }

  private static Commitments.Wanted owned(boolean ours) {
    return new Commitments.Wanted(null, null, new Commitments.Owner(OURS, ours), null, null);
  }
}
