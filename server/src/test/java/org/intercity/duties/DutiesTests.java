package org.intercity.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Sort;
import org.intercity.exchange.VisitState;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.Entering;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Mandate;
import org.intercity.register.TestTies;
import org.intercity.words.UserError;

class DutiesTests {

  private static final Body HOME = TestTies.city("Home", "KR");
  private static final Body OTHER = TestTies.city("Lima", "PE");
  private static final Signature BY = new Signature("u-1", HOME.id().value());
  private static final LocalDate TODAY = LocalDate.of(2024, 11, 22);
  private static final LocalDate FROM = LocalDate.of(2024, 11, 1);

  private static void visit(DutiesRoom room, TestVisits visit) {
    room.below()
        .exchange()
        .enter(BY, (_, numbers) -> List.of(visit.visit(numbers.next(Sort.VISIT))));
  }

  private static void sign(DutiesRoom room, Kind kind, String date) {
    room.below()
        .below()
        .entering()
        .enter(
            Mandate.forAll(BY),
            new Entering.Paper(
                List.of(HOME, OTHER),
                List.of(),
                ActType.SIGNED,
                kind,
                new Act.When(EdtfDate.parse(date), null),
                Act.Paper.NONE,
                new Entering.From("Agreement", "en", null, null)));
  }

  private static List<String> keys(DutiesRoom room) {
    return room.duties().of(BY.actedFor(), TODAY).stream()
        .map(duty -> duty.key().toString())
        .toList();
  }

  private static DutiesRoom open(TestPlace place) {
    DutiesRoom room = DutiesRoom.open(place);
    room.rulebook().choose(BY, "korea", FROM, List.of("trip-plan-officials"));
    return room;
  }

  @OnBothDatabases
  void withoutRulesNothingIsDue(TestPlace place) {
    DutiesRoom room = DutiesRoom.open(place);
    visit(room, TestVisits.of(HOME, "2024-11-19/2024-11-22").in(VisitState.DONE));
    assertThat(keys(room)).isEmpty();
  }

  @OnBothDatabases
  void rulesInForceDeriveDutiesOfVisitsAndTies(TestPlace place) {
    DutiesRoom room = open(place);
    visit(room, TestVisits.of(HOME, "2024-11-19/2024-11-22").in(VisitState.DONE));
    visit(room, TestVisits.of(HOME, "2024-06-01").in(VisitState.DONE));
    sign(room, Kind.MOU, "2015-03-05");
    assertThat(keys(room))
        .containsExactly("trip-report/V1/1", "anniversary/T1/10", "mou-review/T1/10");
    assertThat(room.duties().within(BY.actedFor(), TODAY, month(2027, 3)))
        .extracting(duty -> duty.key().toString())
        .containsExactly("mou-review/T1/12");
    assertThat(room.duties().of("gov-gn1", TODAY)).isEmpty();
  }

  private static Span month(int year, int month) {
    return new Span(LocalDate.of(year, month, 1), LocalDate.of(year, month, 28));
  }

  @OnBothDatabases
  void aDutyIsMetWaivedAndOpenedAgainByEntries(TestPlace place) {
    DutiesRoom room = open(place);
    visit(room, TestVisits.of(HOME, "2024-11-19/2024-11-22").in(VisitState.DONE));
    DutyKey key = DutyKey.of("trip-report/V1/1");
    EdtfDate on = EdtfDate.parse("2024-12-01");
    room.duties().mark(BY, new Mark(key, Mark.State.MET, on, "report 12", null), 0);
    Duty met = room.duties().find(BY.actedFor(), key, TODAY).orElseThrow();
    assertThat(met.state()).isEqualTo(Mark.State.MET);

    long head = room.below().below().test().journal().head();
    Mark waived = new Mark(key, Mark.State.WAIVED, on, "by video", null);
    assertThatThrownBy(() -> room.duties().mark(BY, waived, 0))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("meanwhile");
    assertThat(room.below().below().test().journal().head()).isEqualTo(head);

    room.duties().mark(BY, waived, head);
    room.duties().mark(BY, new Mark(key, Mark.State.OPEN, null, null, null), head + 1);
    assertThat(room.duties().find(BY.actedFor(), key, TODAY).orElseThrow().isOpen()).isTrue();
    assertThat(room.duties().marks(BY.actedFor(), key)).hasSize(3);
    assertThat(room.duties().marks("gov-gn1", key)).isEmpty();
  }

  @OnBothDatabases
  void theVisitsOwnReportMeetsItsDuty(TestPlace place) {
    DutiesRoom room = open(place);
    visit(room, TestVisits.of(HOME, "2024-11-19/2024-11-22").in(VisitState.REPORTED));
    assertThat(keys(room)).isEmpty();
  }

  @OnBothDatabases
  void aRuleOfOurOwnHoldsUntilItIsTakenOut(TestPlace place) {
    DutiesRoom room = DutiesRoom.open(place);
    Rule rule =
        new Rule(
            "own-1",
            new Trigger.VisitReturns(List.of(BodyKind.GOVERNMENT), null),
            3,
            new RuleSource.Practice(),
            Map.of("en", new Rule.Saying("Write the thank-you letter", "")));
    room.rulebook().add(BY, rule, FROM);
    visit(room, TestVisits.of(HOME, "2024-11-22").in(VisitState.DONE));
    assertThat(keys(room)).containsExactly("own-1/V1/1");
    assertThat(room.rulebook().lastOwn(BY.actedFor())).isEqualTo(1);

    room.rulebook().remove(BY, "own-1");
    assertThat(keys(room)).isEmpty();
    assertThat(room.rulebook().lastOwn(BY.actedFor())).isEqualTo(1);
    assertThatThrownBy(() -> room.rulebook().remove(BY, "own-1")).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> room.rulebook().choose(BY, "atlantis", FROM, List.of()))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void theAgendaNamesNoPeopleAndSaysWhatIsOverdue(TestPlace place) {
    DutiesRoom room = open(place);
    visit(room, TestVisits.of(HOME, "2024-10-10/2024-10-12").in(VisitState.DONE));
    Agenda.Reader later =
        new Agenda.Reader(BY.actedFor(), LocalDate.of(2024, 12, 24), Locale.KOREAN);
    assertThat(room.agenda().due(later, LocalDate.of(2025, 1, 31)))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.isOverdue()).isTrue();
              assertThat(due.title()).isEqualTo("출장 보고서 제출: Home → Lima");
              assertThat(due.path()).isEqualTo("/duties/trip-report/V1/1");
            });
    assertThat(room.agenda().within(later, month(2024, 10)))
        .extracting(Happening::path)
        .containsExactly("/visits/V1");
  }
}
