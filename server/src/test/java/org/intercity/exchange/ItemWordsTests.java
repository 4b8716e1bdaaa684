package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.NameSound;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.JournalVerification;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.register.BodyId;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.jspecify.annotations.Nullable;

/** By which words items are found, and when not any more. */
class ItemWordsTests {

  private static final Signature BY = TestRegister.OFFICER;
  private static final Signature OTHER = new Signature("u-9", "leipzig");
  private static final List<Basis> KNOWN = List.of(new Basis.Known("minutes", null));
  private static final PlaceId QINGDAO = new PlaceId("gn1797929");

  private static List<Item> enter(ExchangeRoom room, Signature by, Made made) {
    return room.exchange().enter(by, (_, numbers) -> made.of(numbers));
  }

  private interface Made {
    List<Item> of(Numbers numbers);
  }

  private static Visit visit(ItemId id, String purpose, @Nullable String day) {
    return new Visit(
        id,
        VisitState.PLANNED,
        new Visit.About(purpose, day == null ? null : EdtfDate.parse(day), List.of(), List.of()),
        new Visit.Delegation(new Named("광주광역시", new BodyId("gov-gn1841811")), null, List.of()),
        List.of(
            new Visit.Stop(new Spot("青岛", QINGDAO), null, List.of(), List.of("10:00 City Hall"))),
        new Visit.Account(
            List.of(),
            List.of(),
            List.of(new Attached("itinerary-final.pdf", "sha256:" + "a".repeat(64))),
            List.of("a letter of intent")),
        KNOWN);
  }

  private static Hits hits(ExchangeRoom room, Signature by, Sort sort, String typed) {
    Asked asked =
        Asked.of(typed, words -> words.equals("チンタオ") ? List.of("@" + QINGDAO.value()) : List.of());
    Asked meant =
        sort == Sort.PERSON
            ? asked.or(NameSound.keys(typed).stream().map(key -> "~" + key).toList())
            : asked;
    return room.exchange().of(by.actedFor()).find(sort, meant, 8, 0);
  }

  private static List<String> found(ExchangeRoom room, Sort sort, String typed) {
    return hits(room, BY, sort, typed).items();
  }

  @OnBothDatabases
  void aVisitIsFoundByAllItsWordsTogether(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    enter(
        room,
        BY,
        numbers ->
            List.of(
                visit(numbers.next(Sort.VISIT), "우호협력도시 협정 체결", "2024-11-21"),
                visit(numbers.next(Sort.VISIT), "Gläserne Orgel, ein Geschenk", "2019")));
    for (String typed :
        List.of("협력도시", "협정 2024", "青岛 체결", "Orgel", "glaserne", "ＧＬÄＳＥＲＮＥ", "gesch orgel")) {
      assertThat(found(room, Sort.VISIT, typed)).as(typed).hasSize(1);
    }
    for (String typed : List.of("青岛", "岛", "광주", "チンタオ", "itinerary", "letter intent", "Hall 10")) {
      assertThat(found(room, Sort.VISIT, typed)).as(typed).hasSize(2);
    }
    for (String typed : List.of("협정 2019", "orgel 체결", "rgel", "도시협정", "g", "%", "' OR '1'='1")) {
      assertThat(found(room, Sort.VISIT, typed)).as(typed).isEmpty();
    }
    assertThat(found(room, Sort.VISIT, "青岛")).as("the newest first").containsExactly("V1", "V2");
  }

  @OnBothDatabases
  void anotherOfficesAreNotThere(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    enter(room, BY, numbers -> List.of(visit(numbers.next(Sort.VISIT), "Quokka", null)));
    enter(room, OTHER, numbers -> List.of(visit(numbers.next(Sort.VISIT), "Tapir", null)));
    assertThat(hits(room, BY, Sort.VISIT, "quokka").found()).isOne();
    assertThat(hits(room, BY, Sort.VISIT, "tapir").found()).isZero();
    assertThat(hits(room, OTHER, Sort.VISIT, "quokka").items()).isEmpty();
    assertThat(hits(room, OTHER, Sort.VISIT, "青岛").items()).containsExactly("V2");
  }

  @OnBothDatabases
  void aNewVersionIsFoundByItsOwnWordsAndWhatIsTakenBackByNone(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    ItemId id =
        enter(room, BY, numbers -> List.of(visit(numbers.next(Sort.VISIT), "Quokka", null)))
            .getFirst()
            .id();
    long first = entry(room, id);
    room.exchange().revise(BY, id, first, _ -> visit(id, "Tapir", null));
    assertThat(found(room, Sort.VISIT, "quokka")).isEmpty();
    assertThat(found(room, Sort.VISIT, "tapir")).hasSize(1);
    room.exchange().withdraw(BY, id, entry(room, id), "mistaken");
    assertThat(found(room, Sort.VISIT, "tapir")).isEmpty();
    room.exchange().restore(BY, id, first);
    assertThat(found(room, Sort.VISIT, "quokka")).hasSize(1);
  }

  private static long entry(ExchangeRoom room, ItemId id) {
    return room.exchange().of(BY.actedFor()).find(id).orElseThrow().entry();
  }

  @OnBothDatabases
  void anEditionIsFoundByTheTitlesOfItsSeriesAlsoOfNewOnes(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    List<Item> made =
        enter(
            room,
            BY,
            numbers -> {
              ItemId series = numbers.next(Sort.SERIES);
              return List.of(
                  new Series(series, List.of("Mayors for Bees"), KNOWN),
                  meeting(numbers.next(Sort.MEETING), series, 7),
                  meeting(numbers.next(Sort.MEETING), series, 8));
            });
    assertThat(found(room, Sort.MEETING, "bees 8")).containsExactly("M2");
    ItemId series = made.getFirst().id();
    room.exchange()
        .revise(
            BY,
            series,
            entry(room, series),
            _ -> new Series(series, List.of("Mayors for Wasps"), KNOWN));
    assertThat(found(room, Sort.MEETING, "bees")).isEmpty();
    assertThat(found(room, Sort.MEETING, "wasps 7")).containsExactly("M1");
    assertThat(found(room, Sort.SERIES, "wasp")).containsExactly("S1");
  }

  private static Meeting meeting(ItemId id, ItemId series, int edition) {
    return new Meeting(
        id,
        series,
        edition,
        new Meeting.Held(new Spot("Lima", null), null, List.of()),
        new Meeting.Attendance(null, null, List.of()),
        Meeting.Paper.NONE,
        KNOWN);
  }

  private record Contacts(ItemId person, ItemId post, ItemId tenure) {}

  private static Contacts contacts(ExchangeRoom room) {
    List<Item> made = new ArrayList<>();
    made.addAll(
        enter(
            room,
            BY,
            numbers -> {
              ItemId person = numbers.next(Sort.PERSON);
              ItemId post = numbers.next(Sort.POST);
              return List.of(
                  person(person, "고광완"),
                  new Post(
                      post,
                      new Named("Gwangju", new BodyId("gov-gn1841811")),
                      List.of(new Post.Title("행정부시장", "ko"), new Post.Title("Deputy Mayor", "en")),
                      null,
                      KNOWN),
                  new Tenure(numbers.next(Sort.TENURE), person, post, null, null, null, KNOWN));
            }));
    return new Contacts(made.get(0).id(), made.get(1).id(), made.get(2).id());
  }

  private static Person person(ItemId id, String name) {
    return new Person(
        id, List.of(new Person.Spelling(name, null)), Person.Reach.NONE, null, null, KNOWN);
  }

  @OnBothDatabases
  void aPersonIsFoundInEveryScriptAndByTheirPosts(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Contacts contacts = contacts(room);
    for (String typed :
        List.of("고광완", "광완", "Ko Gwang-wan", "Go Gwangwan", "deputy mayor", "광완 gwangju", "부시장")) {
      assertThat(found(room, Sort.PERSON, typed)).as(typed).containsExactly("P1");
    }
    assertThat(found(room, Sort.POST, "mayor gwangju")).containsExactly("O1");
    room.exchange()
        .withdraw(BY, contacts.tenure(), entry(room, contacts.tenure()), "somebody else");
    assertThat(found(room, Sort.PERSON, "deputy")).isEmpty();
    assertThat(found(room, Sort.PERSON, "고광완")).hasSize(1);
  }

  @OnBothDatabases
  void whoWasFoundToBeAnotherIsFoundAsThatOther(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Contacts contacts = contacts(room);
    ItemId twin =
        enter(room, BY, numbers -> List.of(person(numbers.next(Sort.PERSON), "Kwillon Vexlay")))
            .getFirst()
            .id();
    room.sameness()
        .merge(
            BY,
            new Sameness.Seen(twin, entry(room, twin)),
            new Sameness.Seen(contacts.person(), entry(room, contacts.person())));
    for (String typed : List.of("고광완", "vexlay", "deputy mayor", "vexlay mayor")) {
      assertThat(found(room, Sort.PERSON, typed)).as(typed).containsExactly(twin.toString());
    }
    room.sameness().part(BY, new Sameness.Seen(contacts.person(), entry(room, contacts.person())));
    assertThat(found(room, Sort.PERSON, "고광완")).containsExactly("P1");
    assertThat(found(room, Sort.PERSON, "deputy")).containsExactly("P1");
    assertThat(found(room, Sort.PERSON, "vexlay")).containsExactly(twin.toString());
  }

  @OnBothDatabases
  void nothingOfAnErasedPersonStaysInTheIndex(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Contacts contacts = contacts(room);
    room.forgetting().erase(BY, contacts.person(), "asked by the person");
    assertThat(found(room, Sort.PERSON, "고광완")).isEmpty();
    assertThat(found(room, Sort.PERSON, "deputy")).isEmpty();
    assertThat(found(room, Sort.POST, "deputy")).hasSize(1);
    TestRegister test = room.below().test();
    assertThat(
            test.database()
                .reads()
                .sql("SELECT COUNT(*) FROM exchange_word WHERE item = 'P1' OR word LIKE '%광완%'")
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(
            new JournalVerification(test.database(), test.documents(), test.rooms())
                .run()
                .isWhole())
        .isTrue();
  }

  @OnBothDatabases
  void promisesRemarksAndDescriptionsAreFoundByWhatTheySay(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Contacts contacts = contacts(room);
    enter(
        room,
        BY,
        numbers ->
            List.of(
                new Commitment(
                    numbers.next(Sort.COMMITMENT),
                    new Named("Lima", null),
                    "send the youth orchestra",
                    EdtfDate.parse("2025-05"),
                    new Commitment.Origin(List.of(), null),
                    Commitment.Outcome.OPEN,
                    KNOWN),
                new Remark(
                    numbers.next(Sort.REMARK),
                    contacts.person(),
                    new Remark.Words("欢迎光州的朋友", "zh"),
                    null,
                    List.of(),
                    KNOWN),
                new Description(
                    numbers.next(Sort.DESCRIPTION),
                    new Spot("Qingdao", QINGDAO),
                    9_000_000L,
                    "known for its beer",
                    null,
                    KNOWN)));
    assertThat(found(room, Sort.COMMITMENT, "lima orchestra 2025")).containsExactly("C1");
    assertThat(found(room, Sort.REMARK, "朋友")).containsExactly("Q1");
    assertThat(found(room, Sort.DESCRIPTION, "チンタオ beer")).containsExactly("D1");
  }
}
