package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.words.UserError;

class VisitsTests {

  private static final Signature BY = TestRegister.OFFICER;
  private static final Body HOME = city("gn1", "Home");
  private static final Body AWAY = city("gn2", "Away");
  private static final Basis KNOWN = new Basis.Known("letter", null);

  private static Body city(String id, String name) {
    return Body.of(
        BodyKind.GOVERNMENT,
        new Place(
            new PlaceId(id), name, Map.of(), new Place.Standing(Level.CITY, "KR", null), null, 0));
  }

  private static Visit visit(Numbers numbers, Body of, Body to, String days, ItemId... people) {
    List<Visit.Member> members = new ArrayList<>();
    for (ItemId each : people) {
      members.add(new Visit.Member(each, null));
    }
    return new Visit(
        numbers.next(Sort.VISIT),
        VisitState.PLANNED,
        new Visit.About("sign the agreement", EdtfDate.parse(days), List.of(), List.of()),
        new Visit.Delegation(
            new Named(of.name(), of.id()),
            members.isEmpty() ? null : members.getFirst(),
            List.of()),
        List.of(new Visit.Stop(new Spot(to.name(), to.place().id()), null, List.of(), List.of())),
        Visit.Account.NONE,
        List.of(KNOWN));
  }

  private static Visit enter(ExchangeRoom room, Body of, Body to, String days, ItemId... people) {
    return (Visit)
        room.exchange()
            .enter(BY, (_, numbers) -> List.of(visit(numbers, of, to, days, people)))
            .getFirst();
  }

  private static ItemId person(ExchangeRoom room, String name) {
    return room.exchange()
        .draft(
            BY,
            items ->
                new Acquaintances(items, null, null)
                    .person(
                        new Acquaintances.Told(name, "mayor", new Named("Away", AWAY.id())),
                        KNOWN));
  }

  @OnBothDatabases
  void theDirectionFollowsFromWhoTravelsAndWhere(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Visit out = enter(room, HOME, AWAY, "2025-05-01");
    Visit in = enter(room, AWAY, HOME, "2025-06-01");
    Visit else_ = enter(room, AWAY, AWAY, "2025-07-01");
    assertThat(Direction.of(out, HOME)).isEqualTo(Direction.OUTBOUND);
    assertThat(Direction.of(in, HOME)).isEqualTo(Direction.INBOUND);
    assertThat(Direction.of(else_, HOME)).isEqualTo(Direction.ELSEWHERE);
    assertThat(Direction.of(out, null)).isEqualTo(Direction.ELSEWHERE);
    ExchangeView kept = room.exchange().of(BY.actedFor());
    for (Direction way : Direction.values()) {
      assertThat(kept.list(Ask.all(Sort.VISIT).hanging(way.hanging(HOME)), Visit.class))
          .as(way.word())
          .singleElement()
          .satisfies(visit -> assertThat(Direction.of(visit.what(), HOME)).isEqualTo(way));
    }
  }

  @OnBothDatabases
  void onePersonCannotTravelTwiceOnADay(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    ItemId lu = person(room, "Lu Shan");
    ItemId ko = person(room, "Ko Gwang-wan");
    Visit first = enter(room, HOME, AWAY, "2025-05-01/2025-05-04", lu);
    ExchangeView kept = room.exchange().of(BY.actedFor());
    Numbers numbers = new Numbers(kept);
    assertThat(Overlaps.of(visit(numbers, AWAY, HOME, "2025-05-04/2025-05-06", lu), kept))
        .containsExactly(first);
    assertThat(Overlaps.of(visit(numbers, AWAY, HOME, "2025-05-05/2025-05-06", lu), kept))
        .isEmpty();
    assertThat(Overlaps.of(visit(numbers, HOME, AWAY, "2025-05-02", ko), kept))
        .as("two heads are two delegations")
        .isEmpty();
    assertThat(Overlaps.of(visit(numbers, HOME, AWAY, "2025-05-02"), kept)).containsExactly(first);
    assertThat(Overlaps.of(visit(numbers, HOME, AWAY, "2025-05"), kept))
        .as("a month proves nothing")
        .isEmpty();
    assertThat(Overlaps.of(first, kept)).isEmpty();
    room.exchange()
        .revise(
            BY,
            first.id(),
            kept.find(first.id()).orElseThrow().entry(),
            held -> ((Visit) held).cancelled("storm"));
    assertThat(Overlaps.of(visit(numbers, HOME, AWAY, "2025-05-02"), kept)).isEmpty();
  }

  @OnBothDatabases
  void aPersonIsEnteredOnceAndKnownByPost(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    ItemId first = person(room, "Lu Shan");
    long head = room.below().test().journal().head();
    assertThat(person(room, "LU SHAN")).isEqualTo(first);
    assertThat(room.below().test().journal().head()).as("nothing new is said").isEqualTo(head);
    ItemId other =
        room.exchange()
            .draft(
                BY,
                items ->
                    new Acquaintances(items, null, null)
                        .person(
                            new Acquaintances.Told(
                                "Lu Shan", "clerk", new Named("Home", HOME.id())),
                            KNOWN));
    assertThat(other).as("a namesake of another body").isNotEqualTo(first);
    Acquaintances known =
        new Acquaintances(Drafting.on(room.exchange().of(BY.actedFor())), null, null);
    assertThat(known.known(new Acquaintances.Told("Lu Shan", null, null))).hasSize(2);
    assertThat(known.posts(first)).extracting(Post::title).containsExactly("mayor");
  }

  @OnBothDatabases
  void aDraftOnAnOldVersionIsRefused(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Visit made = enter(room, HOME, AWAY, "2025-05-01");
    long seen = room.exchange().of(BY.actedFor()).find(made.id()).orElseThrow().entry();
    room.exchange().revise(BY, made.id(), seen, held -> ((Visit) held).in(VisitState.APPROVED));
    assertThatThrownBy(
            () ->
                room.exchange()
                    .draft(BY, items -> items.put(items.require(made.id(), seen, Visit.class))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("changed by somebody else");
  }

  @OnBothDatabases
  void aVisitIsFoundByAWordOfItsPurposeAndByWholeDays(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    enter(room, HOME, AWAY, "2025-05-01/2025-05-04");
    ExchangeView kept = room.exchange().of(BY.actedFor());
    Ask all = Ask.all(Sort.VISIT);
    assertThat(kept.count(all.named("agree"))).isEqualTo(1);
    assertThat(kept.count(all.named("Awa"))).isEqualTo(1);
    assertThat(kept.count(all.named("greement"))).isZero();
    LocalDate second = LocalDate.of(2025, 5, 2);
    assertThat(kept.count(all.between(second, second))).isEqualTo(1);
    assertThat(kept.count(all.within(second, LocalDate.of(2025, 12, 31)))).isZero();
    assertThat(kept.count(all.hanging(Hanging.ON_ANYTHING.onOneOf(List.of())))).isZero();
  }
}
