package org.intercity.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.desk.people.PeopleRoom.BY;
import static org.intercity.desk.people.PeopleRoom.QINGDAO;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.desk.Name;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.journal.Journal;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;

class PeopleTests {

  private static PersonName named(PeopleRoom room, Locale reader, Person person, String day) {
    return room.people()
        .named(BY.actedFor(), reader, List.of(person.id()), LocalDate.parse(day))
        .of(person.id());
  }

  @OnBothDatabases
  void aNameIsInTheReadersLanguageWithTheFormAtHomeBesideIt(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person mayor = room.person("en:Zhao Haozhi", "zh:赵豪志", "ko:자오하오즈");
    room.tenure(mayor.id(), room.post(QINGDAO, "Mayor").id(), "2021", null);
    assertThat(named(room, Locale.KOREAN, mayor, "2024-11-22").name())
        .isEqualTo(new Name("자오하오즈", "赵豪志", "zh-Hans"));
    assertThat(named(room, Locale.CHINESE, mayor, "2024-11-22").name()).isEqualTo(Name.of("赵豪志"));
    assertThat(named(room, Locale.JAPANESE, mayor, "2024-11-22").name())
        .isEqualTo(new Name("Zhao Haozhi", "赵豪志", "zh-Hans"));
  }

  @OnBothDatabases
  void postsAreThoseOfTheDayAskedFor(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person mayor = room.person("en:Zhao Haozhi");
    Post deputy = room.post(QINGDAO, "Deputy Mayor");
    Post head = room.post(QINGDAO, "Mayor");
    room.tenure(mayor.id(), deputy.id(), "2017", "2020-12");
    room.tenure(mayor.id(), head.id(), "2021-01", null);
    assertThat(named(room, Locale.ENGLISH, mayor, "2019-05-01").posts())
        .extracting(post -> post.title().text())
        .containsExactly("Deputy Mayor");
    assertThat(named(room, Locale.ENGLISH, mayor, "2024-05-01").posts())
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.title().text()).isEqualTo("Mayor");
              assertThat(post.body()).isEqualTo(new Name("Qingdao", "青岛市", "zh-Hans"));
            });
  }

  @OnBothDatabases
  void whoWasFoundToBeAnotherIsNamedAsThatOneWithThePostsOfBoth(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person one = room.person("en:Ko Gwang-wan");
    Person other = room.person("en:Go Gwangwan");
    Person third = room.person("en:Gwang Kwangwan");
    room.tenure(other.id(), room.post(QINGDAO, "Deputy Mayor").id(), null, null);
    room.merge(third.id(), other.id());
    room.merge(other.id(), one.id());
    for (Person each : List.of(one, other, third)) {
      PersonName name = named(room, Locale.ENGLISH, each, "2024-11-22");
      assertThat(name.id()).isEqualTo(one.id());
      assertThat(name.text()).isEqualTo("Ko Gwang-wan");
      assertThat(name.posts()).hasSize(1);
    }
  }

  @OnBothDatabases
  void whoseDataWasErasedIsSaidToBeErased(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person gone = room.person("en:Ko Gwang-wan");
    Person kept = room.person("en:Lu Shan");
    long entry = room.entry(gone.id());
    room.room()
        .below()
        .test()
        .journal()
        .erase(
            BY,
            "asked by the person",
            _ -> List.of(new Journal.ToErase(entry, gone.id().toString())));
    assertThat(named(room, Locale.ENGLISH, gone, "2024-11-22").isErased()).isTrue();
    assertThat(named(room, Locale.ENGLISH, kept, "2024-11-22").text()).isEqualTo("Lu Shan");
    ItemId nobody = new ItemId(Sort.PERSON, 99);
    assertThat(
            room.people().named(BY.actedFor(), Locale.ENGLISH, List.of(nobody)).of(nobody).fate())
        .isEqualTo(PersonName.Fate.GONE);
  }

  @OnBothDatabases
  void anotherOfficeIsToldNoName(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person person = room.person("en:Ko Gwang-wan");
    assertThat(
            room.people()
                .named("gov-gn1", Locale.ENGLISH, List.of(person.id()))
                .of(person.id())
                .name())
        .isNull();
  }
}
