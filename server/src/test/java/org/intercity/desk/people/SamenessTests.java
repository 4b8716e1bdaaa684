package org.intercity.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.desk.people.PeopleRoom.BY;
import static org.intercity.desk.people.PeopleRoom.QINGDAO;

import java.util.List;
import java.util.Set;
import org.intercity.exchange.Ask;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Likeness;
import org.intercity.exchange.Named;
import org.intercity.exchange.PeopleAsk;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sameness;
import org.intercity.exchange.Tenure;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.register.BodyId;
import org.intercity.words.UserError;

class SamenessTests {

  private static final Named GWANGJU = new Named("Gwangju", new BodyId("gov-gn1841811"));

  private static ExchangeView kept(PeopleRoom room) {
    return room.room().exchange().of(BY.actedFor());
  }

  private static void merge(PeopleRoom room, ItemId stays, ItemId goes) {
    room.sameness()
        .merge(
            BY,
            new Sameness.Seen(stays, room.entry(stays)),
            new Sameness.Seen(goes, room.entry(goes)));
  }

  @OnBothDatabases
  void whoStaysTakesTheSpellingsInAndAllThatHangsOnBoth(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person one = room.person("en:Ko Gwang-wan");
    Person other = room.person("ko:고광완", "en:Go Gwangwan");
    Post post = room.post(GWANGJU, "en:Deputy Mayor");
    room.tenure(other.id(), post.id(), "2023", null);
    merge(room, one.id(), other.id());
    Person stays = kept(room).find(one.id(), Person.class).orElseThrow().what();
    assertThat(stays.names()).containsExactly("Ko Gwang-wan", "고광완", "Go Gwangwan");
    Set<ItemId> cluster = kept(room).people().withMerged(List.of(one.id()));
    assertThat(cluster).containsExactlyInAnyOrder(one.id(), other.id());
    assertThat(kept(room).people().on(cluster, Tenure.class)).hasSize(1);
    PeopleAsk everybody = new PeopleAsk(null, null, Ask.Page.WHOLE);
    assertThat(kept(room).search().people(everybody)).hasSize(1);
    assertThat(kept(room).search().partOfPeople(everybody).found()).isEqualTo(1);
    PeopleAsk bySpelling = new PeopleAsk("ko gwang", null, Ask.Page.WHOLE);
    assertThat(kept(room).search().posts(bySpelling)).hasSize(1);
  }

  @OnBothDatabases
  void partedAgainBothAreAsTheyWereAndLaterChangesStay(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person one = room.person("en:Ko Gwang-wan");
    Person other = room.person("ko:고광완");
    merge(room, one.id(), other.id());
    room.room()
        .exchange()
        .revise(
            BY,
            one.id(),
            room.entry(one.id()),
            held -> {
              Person person = (Person) held;
              List<Person.Spelling> more = new java.util.ArrayList<>(person.spellings());
              more.add(new Person.Spelling("高光完", "zh"));
              return person.spelt(more);
            });
    room.sameness().part(BY, new Sameness.Seen(other.id(), room.entry(other.id())));
    assertThat(kept(room).find(one.id(), Person.class).orElseThrow().what().names())
        .containsExactly("Ko Gwang-wan", "高光完");
    assertThat(kept(room).find(other.id()).orElseThrow().what().same()).isNull();
    assertThat(kept(room).versions(other.id())).hasSize(3);
  }

  @OnBothDatabases
  void twoPostsUnderTitlesInTwoLanguagesAreOne(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Post one = room.post(GWANGJU, "en:Deputy Mayor");
    Post other = room.post(GWANGJU, "ko:행정부시장");
    Person person = room.person("en:Ko Gwang-wan");
    room.tenure(person.id(), other.id(), "2023", null);
    merge(room, one.id(), other.id());
    assertThat(kept(room).find(one.id(), Post.class).orElseThrow().what().titles()).hasSize(2);
    PersonName name =
        room.people()
            .named(BY.actedFor(), java.util.Locale.KOREAN, List.of(person.id()))
            .of(person.id());
    assertThat(name.posts())
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.id()).isEqualTo(one.id());
              assertThat(post.title().text()).isEqualTo("행정부시장");
            });
  }

  @OnBothDatabases
  void noCircleCanBeMade(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person one = room.person("en:Ko Gwang-wan");
    Person other = room.person("ko:고광완");
    merge(room, one.id(), other.id());
    assertThatThrownBy(() -> merge(room, other.id(), one.id())).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> merge(room, one.id(), one.id())).isInstanceOf(UserError.class);
    Post post = room.post(GWANGJU, "en:Deputy Mayor");
    assertThatThrownBy(() -> merge(room, one.id(), post.id())).isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void likelyPairsAreSuggestedAcrossScriptsAndRomanisations(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Post gwangju = room.post(GWANGJU, "en:Deputy Mayor");
    Post aide = room.post(GWANGJU, "en:Aide");
    Post qingdao = room.post(QINGDAO, "en:Mayor");
    Person one = room.person("en:Ko Gwang-wan");
    Person romanised = room.person("en:Go Gwangwan");
    Person hangul = room.person("ko:고광완");
    Person caption = room.person("en:Gwang Kwangwan");
    Person mayor = room.person("en:Zhao Haozhi");
    Person han = room.person("zh:赵豪志");
    Person namesake = room.person("en:Ko Gwang-wan");
    room.tenure(one.id(), gwangju.id(), null, null);
    room.tenure(romanised.id(), aide.id(), null, null);
    room.tenure(caption.id(), gwangju.id(), null, null);
    room.tenure(mayor.id(), qingdao.id(), null, null);
    room.tenure(han.id(), qingdao.id(), null, null);
    room.tenure(namesake.id(), qingdao.id(), null, null);
    assertThat(kept(room).likeness().of(Set.of(one.id()), 10))
        .contains(romanised.id(), hangul.id(), caption.id())
        .doesNotContain(mayor.id(), namesake.id());
    assertThat(kept(room).likeness().pairs(100))
        .contains(
            new Likeness.Pair(one.id(), romanised.id(), false),
            new Likeness.Pair(one.id(), caption.id(), true),
            new Likeness.Pair(mayor.id(), han.id(), true))
        .noneMatch(pair -> pair.one().equals(namesake.id()) || pair.other().equals(namesake.id()));
    merge(room, one.id(), romanised.id());
    assertThat(kept(room).likeness().of(Set.of(one.id()), 10)).doesNotContain(romanised.id());
  }
}
