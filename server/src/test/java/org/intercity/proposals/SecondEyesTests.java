package org.intercity.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.Digest;
import org.intercity.journal.Entry;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.RegisterRoom;
import org.intercity.register.RegisterView;
import org.intercity.sources.Article;
import org.intercity.words.UserError;

class SecondEyesTests {

  private static final Mandate OFFICER = Mandate.forAll(new Signature("u-1", "gwangju"));
  private static final Mandate REVIEWER = Mandate.forAll(new Signature("u-2", "gwangju"));
  private static final Scope SCOPE = OFFICER.scope();

  private static ProposalsRoom open(TestPlace place) {
    ProposalsRoom room = ProposalsRoom.open(place);
    RegisterRoom.settings(room.test()).demandSecondEyes(OFFICER.by(), true);
    return room;
  }

  private static ProposalId read(ProposalsRoom room) throws IOException {
    Article article =
        new Article(
            "founding",
            Files.readString(Path.of("../examples/gwangju-qingdao.en.txt")),
            "en",
            new Article.Origin(LocalDate.of(2024, 11, 22), null, null, null));
    StoredReading kept = room.readings().keep(OFFICER.by(), room.readings().read(article));
    return new ProposalId(kept.number(), ProposalId.Sort.REPORTED, 1);
  }

  private static RegisterView register(ProposalsRoom room) {
    return Register.within(room.test().database().reads());
  }

  private static long number(Judging.Accepted accepted) {
    assertThat(accepted).isInstanceOf(Judging.Waiting.class);
    return ((Judging.Waiting) accepted).number();
  }

  private static List<Entry> since(ProposalsRoom room, long head) {
    return room.test().journal().list(head + 1, 100);
  }

  private static Entering.Paper paper(ProposalsRoom room) {
    Body gwangju = body("gn1841811");
    Body qingdao = body("gn1797929");
    Digest scan = room.test().documents().put("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    return new Entering.Paper(
        List.of(gwangju, qingdao),
        List.of(),
        ActType.SIGNED,
        Kind.FRIENDSHIP,
        new Act.When(EdtfDate.parse("2024-11-21"), null),
        Act.Paper.NONE,
        new Entering.From("Agreement", "en", scan, "read off the paper"));
  }

  private static Body body(String place) {
    return Body.of(
        BodyKind.GOVERNMENT, ProposalsRoom.gazetteer().find(new PlaceId(place)).orElseThrow());
  }

  @OnBothDatabases
  void whatIsAcceptedIsFiledWhenAnotherConfirmsIt(TestPlace place) throws IOException {
    ProposalsRoom room = open(place);
    ProposalId id = read(room);
    long submission = number(room.judging().accept(OFFICER, id, null));
    assertThat(register(room).ties()).isEmpty();
    assertThat(room.proposals().find(SCOPE, id)).isEmpty();
    assertThat(
            room.proposals().of(room.readings().find(SCOPE, id.reading()).orElseThrow()).judged())
        .extracting(Judgement::outcome)
        .containsExactly(Outcome.SUBMITTED);
    assertThatThrownBy(() -> room.judging().accept(OFFICER, id, null))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> room.reviewing().confirm(OFFICER, submission))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("submitted this yourself");

    long head = room.test().journal().head();
    Judging.Filed filed = room.reviewing().confirm(REVIEWER, submission);
    assertThat(register(room).findTie(filed.tie()).orElseThrow().acts()).hasSize(1);
    assertThat(room.test().journal().find(submission).orElseThrow().by()).isEqualTo(OFFICER.by());
    assertThat(since(room, head)).extracting(Entry::by).containsOnly(REVIEWER.by());
    assertThat(since(room, head)).extracting(Entry::family).startsWith("review").contains("act");
    assertThat(room.eyes().waiting(SCOPE)).isEmpty();
    assertThat(room.eyes().reviewed(SCOPE, 10))
        .singleElement()
        .satisfies(each -> assertThat(each.reviewed().confirmed()).isTrue());
    assertThatThrownBy(() -> room.reviewing().confirm(REVIEWER, submission))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void whatIsSentBackAwaitsJudgementAgainWithTheReason(TestPlace place) throws IOException {
    ProposalsRoom room = open(place);
    ProposalId id = read(room);
    long submission =
        number(
            room.judging()
                .accept(OFFICER, id, new Correction(Kind.MOU, null, null, "the paper says so")));
    assertThat(room.eyes().waiting(SCOPE).getFirst().what().says().kind()).isEqualTo(Kind.MOU);
    assertThatThrownBy(() -> room.reviewing().sendBack(REVIEWER.by(), submission, " "))
        .isInstanceOf(UserError.class);
    room.reviewing().sendBack(REVIEWER.by(), submission, "it says friendship");
    assertThat(room.proposals().find(SCOPE, id)).isPresent();
    assertThat(register(room).ties()).isEmpty();
    assertThat(room.eyes().reviewed(SCOPE, 10).getFirst().reviewed().reason())
        .isEqualTo("it says friendship");
    assertThatThrownBy(() -> room.reviewing().confirm(REVIEWER, submission))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void anEnteredPaperWaitsWithItsScan(TestPlace place) {
    ProposalsRoom room = open(place);
    Entering.Paper paper = paper(room);
    long submission = number(room.entering().enter(OFFICER, paper));
    assertThat(room.eyes().find(SCOPE, submission).orElseThrow().what())
        .isEqualTo(new Submitted.Paper(paper));
    assertThat(room.test().journal().names(SCOPE, paper.from().scan())).isTrue();
    assertThat(room.eyes().find(new Scope("leipzig"), submission)).isEmpty();
    assertThatThrownBy(
            () ->
                room.reviewing()
                    .confirm(Mandate.forAll(new Signature("u-9", "leipzig")), submission))
        .isInstanceOf(UserError.class);

    room.reviewing().confirm(REVIEWER, submission);
    assertThat(register(room).ties()).hasSize(1);
  }

  @OnBothDatabases
  void whatCannotBeFiledAnyMoreWaitsOn(TestPlace place) throws IOException {
    ProposalsRoom room = open(place);
    ProposalId id = read(room);
    long submission = number(room.judging().accept(OFFICER, id, null));
    Mandate elsewhere = new Mandate(REVIEWER.by(), body("gn2879139").id());
    long head = room.test().journal().head();
    assertThatThrownBy(() -> room.reviewing().confirm(elsewhere, submission))
        .isInstanceOf(UserError.class);
    assertThat(room.test().journal().head()).isEqualTo(head);
    assertThat(room.eyes().waiting(SCOPE)).hasSize(1);
  }

  @OnBothDatabases
  void withoutTheRuleItIsFiledAtOnce(TestPlace place) throws IOException {
    ProposalsRoom room = open(place);
    RegisterRoom.settings(room.test()).demandSecondEyes(OFFICER.by(), false);
    long head = room.test().journal().head();
    RegisterRoom.settings(room.test()).demandSecondEyes(OFFICER.by(), false);
    assertThat(room.test().journal().head()).isEqualTo(head);
    assertThat(room.judging().accept(OFFICER, read(room), null)).isInstanceOf(Judging.Filed.class);
  }
}
