package org.intercity.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Scope;
import org.intercity.journal.TestPlace;
import org.intercity.merging.Conflict;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.Outcome;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.intercity.register.Act;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.RegisterRoom;
import org.intercity.register.Tie;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.words.UserError;

/** Several readings of one event, judged once. */
class MergedProposalsTests {

  private static final Scope SCOPE = OFFICER.scope();
  private static final Mandate ALL = Mandate.forAll(OFFICER);
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 22);

  private static StoredReading read(ProposalsRoom room, String article) throws IOException {
    Path file = Path.of("../examples").resolve(article);
    Reading reading =
        room.readings()
            .read(Documents.article(article, Files.readAllBytes(file), new Hints(PUBLISHED, null)));
    return room.readings().keep(OFFICER, reading);
  }

  private static MergedProposal readBoth(ProposalsRoom room) throws IOException {
    read(room, "gwangju-qingdao.en.txt");
    read(room, "gwangju-qingdao.ko.txt");
    return room.proposals().findMerged(SCOPE, id("R1-a1")).orElseThrow();
  }

  private static ProposalId id(String text) {
    return ProposalId.parse(text).orElseThrow();
  }

  private static List<Tie> ties(ProposalsRoom room) {
    return RegisterRoom.register(room.test()).now().ties();
  }

  @OnBothDatabases
  void twoReadingsOfOneEventAreOneEntryWithTheirConflict(TestPlace place) throws IOException {
    ProposalsRoom room = ExampleRoom.open(place);
    MergedProposal merged = readBoth(room);
    assertThat(merged.ids()).containsExactly(id("R1-a1"), id("R2-a1"));
    assertThat(room.proposals().findMerged(SCOPE, id("R2-a1")).orElseThrow().ids())
        .isEqualTo(merged.ids());
    assertThat(room.proposals().merged(SCOPE)).filteredOn(each -> each.has(id("R2-a1"))).hasSize(1);
    assertThat(merged.act().conflicts()).extracting(Conflict::about).contains(Conflict.About.KIND);
    assertThat(merged.proposal().judged().orElseThrow().kind()).isEqualTo(Kind.FRIENDSHIP);
  }

  @OnBothDatabases
  void acceptedTheyFileTheActOnceWithEachSourceInItsOwnWords(TestPlace place) throws IOException {
    ProposalsRoom room = ExampleRoom.open(place);
    int before = ties(room).size();
    MergedProposal merged = readBoth(room);
    room.judging().accept(ALL, merged.ids(), null);
    List<Tie> ties = ties(room);
    assertThat(ties).hasSize(before + 1);
    Tie tie = ties.getLast();
    assertThat(tie.acts()).hasSize(1);
    Act act = tie.acts().getFirst().what();
    assertThat(act.kind()).isEqualTo(Kind.FRIENDSHIP);
    assertThat(act.paper().titles()).extracting(Act.Title::language).contains("en", "ko");
    assertThat(tie.saidOf(act.id()))
        .extracting(said -> said.what().says().kind())
        .containsExactly(Kind.SISTER, Kind.FRIENDSHIP);
    assertThat(tie.saidOf(act.id()))
        .allSatisfy(said -> assertThat(said.what().words()).isNotEmpty());
    for (int number : List.of(1, 2)) {
      StoredReading reading = room.readings().find(SCOPE, number).orElseThrow();
      assertThat(room.proposals().of(reading).judged())
          .singleElement()
          .satisfies(judged -> assertThat(judged.outcome()).isEqualTo(Outcome.ACCEPTED));
    }
    assertThat(room.proposals().findMerged(SCOPE, id("R2-a1"))).isEmpty();
  }

  @OnBothDatabases
  void oneThatWasJudgedMeanwhileKeepsTheOthersFromBeingJudgedUnseen(TestPlace place)
      throws IOException {
    ProposalsRoom room = ExampleRoom.open(place);
    MergedProposal merged = readBoth(room);
    room.judging().reject(OFFICER, id("R2-a1"), "a test");
    long head = room.test().journal().head();
    assertThatThrownBy(() -> room.judging().accept(ALL, merged.ids(), null))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> room.judging().reject(OFFICER, merged.ids(), "a test"))
        .isInstanceOf(UserError.class);
    assertThat(room.test().journal().head()).isEqualTo(head);
  }

  @OnBothDatabases
  void turnedDownTogetherEachReadingKeepsTheReason(TestPlace place) throws IOException {
    ProposalsRoom room = ExampleRoom.open(place);
    room.judging().reject(OFFICER, readBoth(room).ids(), "a test");
    for (int number : List.of(1, 2)) {
      StoredReading reading = room.readings().find(SCOPE, number).orElseThrow();
      assertThat(room.proposals().of(reading).judged().getFirst().reason()).isEqualTo("a test");
    }
  }

  @OnBothDatabases
  void whatTheRegisterHoldsAlreadyTakesInAllAsSources(TestPlace place) throws IOException {
    ProposalsRoom room = ExampleRoom.open(place);
    read(room, "gwangju-qingdao.ko.txt");
    room.judging().accept(ALL, id("R1-a1"), null);
    int before = ties(room).size();
    read(room, "gwangju-qingdao.en.txt");
    MergedProposal merged = room.proposals().findMerged(SCOPE, id("R2-a1")).orElseThrow();
    room.judging().accept(ALL, merged.ids(), null);
    assertThat(ties(room)).hasSize(before);
    assertThat(ties(room).getLast().said()).hasSize(2);
  }
}
