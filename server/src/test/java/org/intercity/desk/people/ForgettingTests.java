package org.intercity.desk.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.desk.people.PeopleRoom.BY;
import static org.intercity.desk.people.PeopleRoom.QINGDAO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Erased;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Forgetting;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sameness;
import org.intercity.exchange.Sort;
import org.intercity.journal.Digest;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.JournalVerification;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.words.UserError;

class ForgettingTests {

  private static final List<Basis> KNOWN = List.of(new Basis.Known("their card", null));

  private record Story(PeopleRoom room, Person person, Person merged, Person other, Digest photo) {
    TestRegister register() {
      return room.room().below().test();
    }

    ExchangeView kept() {
      return room.room().exchange().of(BY.actedFor());
    }
  }

  /** A person with versions, a photograph, a post, encounters, words, and one merged with them. */
  private static Story story(TestPlace place) {
    PeopleRoom room = PeopleRoom.open(place);
    Person person = room.person("en:Quillon Vexley", "zh:奎隆");
    Person merged = room.person("en:Kwillon Vexlay");
    Person other = room.person("en:Lu Shan");
    Post post = room.post(QINGDAO, "en:Deputy Mayor");
    room.tenure(person.id(), post.id(), "2020", null);
    room.tenure(other.id(), post.id(), "2015", "2019");
    Digest photo = room.room().below().test().documents().put("Vexley's face".getBytes(UTF_8));
    room.room()
        .exchange()
        .revise(
            BY,
            person.id(),
            room.entry(person.id()),
            held ->
                new Person(
                    held.id(),
                    ((Person) held).spellings(),
                    new Person.Reach(
                        "vexley@example.org", null, null, new Attached("v.png", photo.named())),
                    "likes tea",
                    null,
                    held.bases()));
    room.room()
        .exchange()
        .enter(
            BY,
            (_, numbers) ->
                List.of(
                    new Encounter(
                        numbers.next(Sort.ENCOUNTER),
                        merged.id(),
                        new Encounter.Met("Ko", null, null, EdtfDate.parse("2024"), null),
                        KNOWN),
                    new Encounter(
                        numbers.next(Sort.ENCOUNTER),
                        other.id(),
                        new Encounter.Met("Ko", null, null, EdtfDate.parse("2024"), null),
                        KNOWN),
                    new Remark(
                        numbers.next(Sort.REMARK),
                        person.id(),
                        new Remark.Words("Welcome, said Quillon Vexley", "en"),
                        null,
                        List.of(),
                        KNOWN)));
    room.sameness()
        .merge(
            BY,
            new Sameness.Seen(person.id(), room.entry(person.id())),
            new Sameness.Seen(merged.id(), room.entry(merged.id())));
    return new Story(room, person, merged, other, photo);
  }

  @OnBothDatabases
  void allThatIsPersonalGoesAtOnceAndTheChainStillVerifies(TestPlace place) {
    Story story = story(place);
    Forgetting forgetting = story.room().forgetting();
    Forgetting.Outlook before = forgetting.look(BY, story.person().id());
    assertThat(before.goes()).hasSize(7);
    assertThat(before.stays()).extracting(Entry::family).containsExactly("remark");
    long head = story.register().journal().head();

    List<Long> gone = forgetting.erase(BY, story.person().id(), "asked by the person");

    assertThat(gone)
        .containsExactlyElementsOf(before.goes().stream().map(Forgetting.Goes::entry).toList());
    assertThat(story.register().journal().head()).isEqualTo(head + 7);
    assertThat(story.kept().versions(story.person().id())).isEmpty();
    assertThat(story.kept().versions(story.merged().id())).isEmpty();
    assertThat(story.kept().find(story.other().id())).isPresent();
    assertThat(story.kept().list(org.intercity.exchange.Ask.all(Sort.ENCOUNTER))).hasSize(1);
    assertThat(story.kept().list(org.intercity.exchange.Ask.all(Sort.TENURE))).hasSize(1);
    assertThat(story.register().documents().find(story.photo())).isEmpty();
    assertThat(verified(story)).isTrue();
  }

  private static boolean verified(Story story) {
    TestRegister register = story.register();
    return new JournalVerification(register.database(), register.documents(), register.rooms())
        .run()
        .isWhole();
  }

  @OnBothDatabases
  void itIsSaidOfThePersonThatTheyWereErased(TestPlace place) {
    Story story = story(place);
    story.room().forgetting().erase(BY, story.person().id(), "asked by the person");
    for (Person each : List.of(story.person(), story.merged())) {
      assertThat(
              story
                  .room()
                  .people()
                  .named(BY.actedFor(), Locale.ENGLISH, List.of(each.id()))
                  .of(each.id())
                  .isErased())
          .isTrue();
      Erased erased = story.kept().people().erased(List.of(each.id())).get(each.id());
      assertThat(erased).isNotNull();
      Entry tombstone = story.register().journal().find(erased.tombstone()).orElseThrow();
      assertThat(tombstone.payload().orElseThrow().path("reason").asString())
          .isEqualTo("asked by the person");
    }
    assertThatThrownBy(() -> story.room().forgetting().erase(BY, story.person().id(), "again"))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void noByteOfTheNameStaysOnceTheSourcesWordsAreErasedToo(TestPlace place) throws IOException {
    Story story = story(place);
    assertThat(!place.isSqlite() || bytes(place).contains("Vexley")).isTrue();
    Forgetting.Outlook outlook = story.room().forgetting().look(BY, story.person().id());
    Journal journal = story.register().journal();
    story.room().forgetting().erase(BY, story.person().id(), "asked");
    outlook.stays().forEach(entry -> journal.erase(BY, entry.number(), "asked"));
    assertThat(journal.mentioning(List.of("Vexley", "Vexlay", "奎隆"), 10)).isEmpty();
    if (place.isSqlite()) {
      String all = bytes(place);
      assertThat(all).contains("Lu Shan").doesNotContain("Vexley", "Vexlay", "vexley", "vexlay");
      assertThat(all).doesNotContain(new String("奎隆".getBytes(UTF_8), ISO_8859_1));
    }
    assertThat(verified(story)).isTrue();
  }

  private static String bytes(TestPlace place) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(place.folder().root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
  }
}
