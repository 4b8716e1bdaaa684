package org.intercity.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.Correction;
import org.intercity.proposals.Findings;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Outcome;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.proposals.Suggestion;
import org.intercity.proposals.Verdict;
import org.intercity.reader.Reading;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.RegisterRoom;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.junit.jupiter.api.Assumptions;

/** From a press article to a numbered entry, on the example register. */
class FoundingCaseTests {

  private static final Mandate ALL = Mandate.forAll(OFFICER);
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 11, 22);
  private static final Path ENGLISH = Path.of("../examples/gwangju-qingdao.en.txt");
  private static final Path KOREAN = Path.of("../examples/gwangju-qingdao.ko.txt");
  private static final Path FOUNDING = Path.of("../../shared/articles/founding.en.txt");

  private static Findings read(ProposalsRoom room, Path article) {
    try {
      Reading reading =
          room.readings()
              .read(
                  Documents.article(
                      article.getFileName().toString(),
                      Files.readAllBytes(article),
                      new Hints(PUBLISHED, null)));
      return room.proposals().of(room.readings().keep(OFFICER, reading));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RegisterView register(ProposalsRoom room) {
    return RegisterRoom.register(room.test()).now();
  }

  private static Total friends(ProposalsRoom room) {
    RegisterView register = register(room);
    Body home = register.findBody(register.office().body()).orElseThrow();
    return Totals.of(home, register.tiesOf(home.id()), register.profile(), PUBLISHED)
        .of(Kind.FRIENDSHIP);
  }

  private static Proposal reported(Findings findings) {
    return findings.proposals().stream()
        .filter(proposal -> proposal.id().toString().endsWith("a1"))
        .findFirst()
        .orElseThrow();
  }

  private static void checkFounding(ProposalsRoom room, Path article) {
    Findings findings = read(room, article);
    InWords words = new InWords(Words.in(Locale.ENGLISH));
    assertThat(findings.figures()).hasSize(2);
    assertThat(words.say(findings.figures().get(0)))
        .startsWith("Holds.")
        .contains("the register has 7 in 5");
    assertThat(words.say(findings.figures().get(1)))
        .startsWith("Cannot be confirmed: 4 cities and 2 countries")
        .contains("14 in 8 with this one");
    assertThat(findings.firsts())
        .singleElement()
        .satisfies(first -> assertThat(first.verdict()).isInstanceOf(Verdict.Holds.class));
    assertThat(words.say(findings.firsts().getFirst()))
        .contains("Yancheng, 2017-05-19")
        .contains("Wenzhou is unresolved");
    assertThat(reported(findings).suggestion())
        .isInstanceOfSatisfying(
            Suggestion.NewTie.class,
            tie -> assertThat(tie.judged().kind()).isEqualTo(Kind.FRIENDSHIP));
    assertThat(friends(room).cities().low()).isEqualTo(13);
    room.judging().accept(ALL, reported(findings).id(), null);
    assertThat(friends(room).cities().low()).isEqualTo(14);
    assertThat(friends(room).countries().low()).isEqualTo(8);
  }

  @OnBothDatabases
  void theFoundingArticleIsCheckedProposedAndEntered(TestPlace place) {
    Assumptions.assumeTrue(
        Files.exists(FOUNDING), "the founding article is not beside the project");
    checkFounding(ExampleRoom.open(place), FOUNDING);
  }

  @OnBothDatabases
  void theEnglishExampleIsCheckedProposedAndEntered(TestPlace place) {
    checkFounding(ExampleRoom.open(place), ENGLISH);
  }

  @OnBothDatabases
  void twoArticlesInTwoLanguagesBecomeOneAgreementWithTwoSources(TestPlace place) {
    assertOneAgreement(ExampleRoom.open(place), List.of(ENGLISH, KOREAN));
  }

  @OnBothDatabases
  void theOrderOfTheArticlesDoesNotMatter(TestPlace place) {
    assertOneAgreement(ExampleRoom.open(place), List.of(KOREAN, ENGLISH));
  }

  private static void assertOneAgreement(ProposalsRoom room, List<Path> articles) {
    int before = register(room).ties().size();
    for (Path article : articles) {
      room.judging().accept(ALL, reported(read(room, article)).id(), null);
    }
    List<Tie> ties = register(room).ties();
    assertThat(ties).hasSize(before + 1);
    Tie tie = ties.getLast();
    Act act = tie.acts().getFirst().what();
    assertThat(tie.acts()).hasSize(1);
    assertThat(act.kind()).isEqualTo(Kind.FRIENDSHIP);
    assertThat(act.when().date().text()).isEqualTo("2024-11-21");
    assertThat(tie.saidOf(act.id())).hasSize(2);
    assertThat(
            tie.saidOf(act.id()).stream()
                .filter(said -> said.what().disagreesWith(act))
                .map(said -> said.what().says().kind()))
        .containsExactly(Kind.SISTER);
    assertThat(tie.saidOf(act.id()))
        .allSatisfy(said -> assertThat(said.what().words()).isNotEmpty());
  }

  @OnBothDatabases
  void bothReadBeforeEitherIsJudgedStillBecomeOne(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    Proposal first = reported(read(room, ENGLISH));
    Proposal second = reported(read(room, KOREAN));
    room.judging().accept(ALL, first.id(), null);
    assertThat(room.proposals().find(OFFICER.scope(), second.id()).orElseThrow().suggestion())
        .isInstanceOf(Suggestion.OneMoreSource.class);
  }

  @OnBothDatabases
  void readingTheSameArticleTwiceProposesNothingNew(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    Findings once = read(room, ENGLISH);
    room.judging().accept(ALL, reported(once).id(), null);
    long head = room.test().journal().head();
    Findings again = read(room, ENGLISH);
    assertThat(again.reading().id()).isEqualTo(once.reading().id());
    assertThat(again.proposals()).noneMatch(proposal -> proposal.id().equals(reported(once).id()));
    assertThat(room.test().journal().head()).isEqualTo(head);
  }

  @OnBothDatabases
  void anOfficerMayPutTheKindRightAndTheSourceKeepsItsWords(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    Proposal proposal = reported(read(room, ENGLISH));
    room.judging()
        .accept(ALL, proposal.id(), new Correction(Kind.MOU, null, null, "the paper says so"));
    Tie tie = register(room).ties().getLast();
    assertThat(tie.acts().getFirst().what().kind()).isEqualTo(Kind.MOU);
    assertThat(tie.said().getFirst().what().says().kind()).isEqualTo(Kind.SISTER);
    assertThat(room.proposals().of(proposal.reading()).judged())
        .singleElement()
        .satisfies(judged -> assertThat(judged.outcome()).isEqualTo(Outcome.CORRECTED));
  }

  @OnBothDatabases
  void aRejectedProposalIsNotProposedAgainAndKeepsItsReason(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    Proposal proposal = reported(read(room, KOREAN));
    room.judging().reject(OFFICER, proposal.id(), "a test");
    assertThat(room.proposals().find(OFFICER.scope(), proposal.id())).isEmpty();
    assertThat(room.proposals().of(proposal.reading()).judged().getFirst().reason())
        .isEqualTo("a test");
    assertThatThrownBy(() -> room.judging().accept(ALL, proposal.id(), null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such proposal");
  }
}
