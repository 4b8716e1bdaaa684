package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.desk.Days;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ExchangeRoom;
import org.intercity.exchange.Forgetting;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sameness;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.intercity.register.RegisterRoom;
import org.jspecify.annotations.Nullable;

/** People on one test's database, without pages. */
record PeopleRoom(ExchangeRoom room, People people, Sameness sameness) {

  static final Signature BY = TestRegister.OFFICER;
  static final Named QINGDAO = new Named("Qingdao", new BodyId("gov-gn1797929"));
  private static final List<Basis> KNOWN = List.of(new Basis.Known("their card", null));

  static PeopleRoom open(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    Register register = RegisterRoom.register(room.below().test());
    return new PeopleRoom(
        room,
        new People(room.exchange(), register, gazetteer(), new Days(TestRegister.CLOCK)),
        room.sameness());
  }

  Forgetting forgetting() {
    return room.forgetting();
  }

  static Gazetteer gazetteer() {
    return ProposalsRoom.gazetteer();
  }

  /** A person under spellings as {@code zh:姜恩}. */
  Person person(String... spellings) {
    return (Person)
        room.exchange()
            .enter(BY, (_, numbers) -> List.of(person(numbers.next(Sort.PERSON), spellings)))
            .getFirst();
  }

  private static Person person(ItemId id, String... spellings) {
    return new Person(
        id,
        Stream.of(spellings)
            .map(text -> text.split(":", 2))
            .map(parts -> new Person.Spelling(parts[1], parts[0].isEmpty() ? null : parts[0]))
            .toList(),
        Person.Reach.NONE,
        null,
        null,
        KNOWN);
  }

  Post post(Named of, String... titles) {
    return (Post)
        room.exchange()
            .enter(
                BY,
                (_, numbers) ->
                    List.of(
                        new Post(
                            numbers.next(Sort.POST),
                            of,
                            Stream.of(titles).map(PeopleRoom::title).toList(),
                            null,
                            KNOWN)))
            .getFirst();
  }

  private static Post.Title title(String written) {
    int colon = written.indexOf(':');
    return colon < 0
        ? new Post.Title(written, null)
        : new Post.Title(written.substring(colon + 1), written.substring(0, colon));
  }

  Tenure tenure(ItemId person, ItemId post, @Nullable String from, @Nullable String to) {
    List<Item> made = new ArrayList<>();
    made.addAll(
        room.exchange()
            .enter(
                BY,
                (_, numbers) ->
                    List.of(
                        new Tenure(
                            numbers.next(Sort.TENURE),
                            person,
                            post,
                            from == null ? null : EdtfDate.parse(from),
                            to == null ? null : EdtfDate.parse(to),
                            null,
                            KNOWN))));
    return (Tenure) made.getFirst();
  }

  long entry(ItemId id) {
    return room.exchange().of(BY.actedFor()).find(id).orElseThrow().entry();
  }

  /** That one was found to be the other. */
  void merge(ItemId one, ItemId into) {
    room.exchange()
        .revise(
            BY,
            one,
            entry(one),
            held -> {
              Person person = (Person) held;
              return new Person(
                  person.id(),
                  person.spellings(),
                  person.reach(),
                  person.note(),
                  into,
                  person.bases());
            });
  }
}
