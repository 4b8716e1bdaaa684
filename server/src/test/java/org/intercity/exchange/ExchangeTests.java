package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.words.UserError;

class ExchangeTests {

  private static final Signature BY = TestRegister.OFFICER;

  private static Commitment promise(ExchangeRoom room, String what, String due) {
    return (Commitment)
        room.exchange()
            .enter(
                BY,
                (_, numbers) ->
                    List.of(
                        new Commitment(
                            numbers.next(Sort.COMMITMENT),
                            new Named("Lima", null),
                            what,
                            EdtfDate.parse(due),
                            new Commitment.Origin(List.of(), null),
                            Commitment.Outcome.OPEN,
                            List.of(new Basis.Known("minutes", null)))))
            .getFirst();
  }

  private static Item done(Item held) {
    Commitment open = (Commitment) held;
    return new Commitment(
        open.id(),
        open.owner(),
        open.what(),
        open.due(),
        open.of(),
        new Commitment.Outcome(Commitment.State.DONE, EdtfDate.parse("2025-01-02"), null),
        open.bases());
  }

  @OnBothDatabases
  void eachVersionIsKeptAndOneHolds(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Commitment open = promise(room, "send the orchestra", "2025-05");
    long seen = room.exchange().of(BY.actedFor()).find(open.id()).orElseThrow().entry();
    room.exchange().revise(BY, open.id(), seen, ExchangeTests::done);
    ExchangeView kept = room.exchange().of(BY.actedFor());
    assertThat(kept.versions(open.id())).hasSize(2);
    assertThat(kept.list(Ask.all(Sort.COMMITMENT).in("open"))).isEmpty();
    assertThat(kept.list(Ask.all(Sort.COMMITMENT).in("done"))).hasSize(1);

    room.exchange().restore(BY, open.id(), seen);
    assertThat(room.exchange().of(BY.actedFor()).find(open.id()).orElseThrow().what())
        .isEqualTo(open);
  }

  @OnBothDatabases
  void theSecondOfTwoWritersIsToldAndNothingIsLost(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Commitment open = promise(room, "send the orchestra", "2025-05");
    long seen = room.exchange().of(BY.actedFor()).find(open.id()).orElseThrow().entry();
    room.exchange().revise(BY, open.id(), seen, ExchangeTests::done);
    long head = room.below().test().journal().head();
    assertThatThrownBy(() -> room.exchange().withdraw(BY, open.id(), seen, "mistaken"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("changed by somebody else");
    assertThat(room.below().test().journal().head()).isEqualTo(head);
  }

  @OnBothDatabases
  void whatIsTakenBackCanBePutBack(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Commitment open = promise(room, "send the orchestra", "2025-05");
    long seen = room.exchange().of(BY.actedFor()).find(open.id()).orElseThrow().entry();
    room.exchange().withdraw(BY, open.id(), seen, "mistaken");
    assertThat(room.exchange().of(BY.actedFor()).find(open.id())).isEmpty();
    assertThat(room.exchange().of(BY.actedFor()).list(Ask.all(Sort.COMMITMENT))).isEmpty();
    room.exchange().restore(BY, open.id(), seen);
    assertThat(room.exchange().of(BY.actedFor()).find(open.id())).isPresent();
  }

  @OnBothDatabases
  void questionsFindByNameDayAndPiece(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    promise(room, "Send the Orchestra", "2025-05");
    promise(room, "오케스트라 초청", "2025-06-01");
    promise(room, "plant a tree", "2026");
    ExchangeView kept = room.exchange().of(BY.actedFor());
    Ask all = Ask.all(Sort.COMMITMENT);
    assertThat(kept.list(all.named("send THE"))).hasSize(1);
    assertThat(kept.list(all.named("오케"))).hasSize(1);
    assertThat(kept.list(all.between(LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 1))))
        .hasSize(2);
    assertThat(kept.list(all.piece(2, 1))).hasSize(2);
    assertThat(kept.count(all.piece(2, 1))).isEqualTo(3);
  }
}
