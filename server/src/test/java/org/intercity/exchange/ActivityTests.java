package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.intercity.register.TestTies;
import org.intercity.register.Tie;

class ActivityTests {

  private static final Body GWANGJU = TestTies.city("Gwangju", "KR");
  private static final Body QINGDAO = TestTies.city("Qingdao", "CN");
  private static final String OFFICE = GWANGJU.id().value();
  private static final Signature BY = new Signature("officer", OFFICE);
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  /** A tie that was signed, of which nothing else is known. */
  private static Tie tie(String signed) {
    return TestTies.aTie(1, GWANGJU, QINGDAO).act(ActType.SIGNED, Kind.SISTER, signed).tie();
  }

  private static Activity activity(ExchangeRoom room, Tie tie) {
    return room.activities().of(List.of(tie), OFFICE, DAY).get(tie.id());
  }

  private static void visit(ExchangeRoom room, String day, VisitState state, String title) {
    room.exchange()
        .enter(
            BY,
            (_, numbers) -> {
              List<Item> items = new ArrayList<>();
              List<Basis> known = List.of(new Basis.Known(null, null));
              Named own = new Named("Gwangju", GWANGJU.id());
              Person head =
                  new Person(
                      numbers.next(Sort.PERSON),
                      List.of(new Person.Spelling("A", null)),
                      Person.Reach.NONE,
                      null,
                      null,
                      known);
              Post post =
                  new Post(
                      numbers.next(Sort.POST),
                      own,
                      List.of(new Post.Title(title, null)),
                      null,
                      known);
              items.add(head);
              items.add(post);
              items.add(
                  new Tenure(
                      numbers.next(Sort.TENURE), head.id(), post.id(), null, null, null, known));
              items.add(
                  new Visit(
                      numbers.next(Sort.VISIT),
                      state,
                      new Visit.About(null, null, List.of(), List.of()),
                      new Visit.Delegation(own, new Visit.Member(head.id(), null), List.of()),
                      List.of(
                          new Visit.Stop(
                              new Spot("Qingdao", QINGDAO.place().id()),
                              EdtfDate.parse(day),
                              List.of(),
                              List.of())),
                      Visit.Account.NONE,
                      known));
              return items;
            });
  }

  @OnBothDatabases
  void nothingKnownIsNotDormant(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Activity activity = activity(room, tie("1996-10-25"));
    assertThat(activity.state()).isEqualTo(Activity.State.NO_EVIDENCE);
    assertThat(activity.signs()).hasSize(1);
  }

  @OnBothDatabases
  void aVisitMakesATieActiveThenQuietThenDormant(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Tie tie = tie("1996-10-25");
    visit(room, "2018-05", VisitState.DONE, "시장");
    assertThat(activity(room, tie).state()).isEqualTo(Activity.State.DORMANT);
    visit(room, "2021-03-02", VisitState.DONE, "시장");
    assertThat(activity(room, tie).state()).isEqualTo(Activity.State.QUIET);
    visit(room, "2024-03-02", VisitState.REPORTED, "시장");
    assertThat(activity(room, tie).state()).isEqualTo(Activity.State.ACTIVE);
    assertThat(activity(room, tie).last()).isEqualTo(EdtfDate.parse("2024-03-02"));
  }

  @OnBothDatabases
  void theHeadWeighsMoreThanADeputyAndADeputyMoreThanOthers(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    for (String title : List.of("Mayor", "Deputy Mayor", "부시장", "Director of Tourism")) {
      visit(room, "2024-03-02", VisitState.DONE, title);
    }
    assertThat(activity(room, tie("1996")).signs())
        .filteredOn(sign -> sign.of().startsWith("V"))
        .extracting(Activity.Sign::weight)
        .containsExactly(5, 3, 3, 2);
  }

  @OnBothDatabases
  void whatIsOnlyPlannedOrStillToComeIsNoSign(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    visit(room, "2024-03-02", VisitState.PLANNED, "Mayor");
    visit(room, "2025-03-02", VisitState.DONE, "Mayor");
    assertThat(activity(room, tie("1996")).state()).isEqualTo(Activity.State.NO_EVIDENCE);
  }

  @OnBothDatabases
  void aRecentPaperIsASignByItself(TestPlace place) {
    assertThat(activity(ExchangeRoom.open(place), tie("2024-11-21")).state())
        .isEqualTo(Activity.State.ACTIVE);
  }

  @OnBothDatabases
  void eachOfficeHasItsOwnRule(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    visit(room, "2021-03-02", VisitState.DONE, "Mayor");
    room.activities().put(BY, new ActivityRule(48, 1, 60, ActivityRule.USUAL.weights()));
    assertThat(activity(room, tie("1996")).state()).isEqualTo(Activity.State.ACTIVE);
    assertThat(room.activities().rule("gov-gn1")).isEqualTo(ActivityRule.USUAL);
    assertThatThrownBy(() -> new ActivityRule(24, 3, 12, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
