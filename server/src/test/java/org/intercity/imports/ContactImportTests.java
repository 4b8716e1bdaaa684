package org.intercity.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Item;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.journal.Digest;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.register.Entered;

class ContactImportTests {

  private static final String[] LIST = {
    "성명,영문명,소속,직위,이메일,부임일",
    "루산,Lu Shan,칭다오시,시장,lu@example.org,2023-01",
    "자오언,,칭다오시,부시장,,2022-05",
    "자오언,,칭다오시,부시장,,2022-05",
    "루산,,칭다오시,당서기,,2024-01",
    ",,칭다오시,주임,,",
    "마에다,,어느 협회,회장,전화 없음,"
  };

  private static <T extends Item> List<T> items(ImportsRoom room, Sort sort, Class<T> type) {
    return room.kept().list(Ask.all(sort), type).stream().map(Entered::what).toList();
  }

  private static void decide(ImportsRoom room, String id, int line, String decision) {
    room.uploads()
        .decide(
            ImportsRoom.OFFICER.actedFor(),
            id,
            room.upload(id).revision(),
            held -> held.deciding(Map.of(), Map.of(line, decision)));
  }

  private static List<String> problems(ImportsRoom room, String id, int line) {
    return room.rows(id).stream()
        .filter(row -> row.row().line() == line)
        .flatMap(row -> row.problems().stream())
        .map(Problem::key)
        .toList();
  }

  @OnBothDatabases
  void peopleAreEnteredInTheirPosts(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id = room.add(What.CONTACTS, LIST);
    assertThat(room.rows(id))
        .extracting(Checked::standing)
        .containsExactly(
            Standing.READY,
            Standing.READY,
            Standing.DUPLICATE,
            Standing.DOUBTFUL,
            Standing.WRONG,
            Standing.DOUBTFUL);
    assertThat(problems(room, id, 5)).contains("two_posts_here");
    assertThat(problems(room, id, 7)).contains("mail", "organisation");
    decide(room, id, 7, Checked.TAKE);
    int number = room.enter(id);
    assertThat(items(room, Sort.PERSON, Person.class))
        .extracting(Person::name)
        .containsExactlyInAnyOrder("루산", "자오언", "마에다");
    Person lu = items(room, Sort.PERSON, Person.class).getFirst();
    assertThat(items(room, Sort.PERSON, Person.class))
        .anySatisfy(person -> assertThat(person.names()).containsExactly("루산", "Lu Shan"));
    assertThat(lu.bases()).isNotEmpty();
    assertThat(items(room, Sort.POST, Post.class))
        .extracting(Post::title)
        .containsExactlyInAnyOrder("시장", "부시장", "회장");
    assertThat(items(room, Sort.TENURE, Tenure.class))
        .extracting(Tenure::from)
        .contains(EdtfDate.parse("2023-01"), EdtfDate.parse("2022-05"));
    assertThat(room.batch(number).batch().file().document()).as("a list of people").isNull();
    assertThat(
            room.test()
                .documents()
                .find(
                    Digest.find("sha256:" + room.batch(number).batch().file().sha256())
                        .orElseThrow()))
        .isEmpty();
    room.test().journal().list(1, 100).stream()
        .filter(entry -> entry.family().equals("post") || entry.family().equals("batch"))
        .forEach(
            entry -> assertThat(entry.payload().orElseThrow().toString()).doesNotContain("루산"));

    room.back().takeBack(ImportsRoom.OFFICER, number, false, "an old list");
    assertThat(items(room, Sort.PERSON, Person.class)).isEmpty();
    assertThat(items(room, Sort.TENURE, Tenure.class)).isEmpty();
  }

  @OnBothDatabases
  void whoIsKnownIsEnteredNoSecondTime(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    room.enter(room.add(What.CONTACTS, "Name,Organisation,Post", "Lu Shan,Qingdao,Mayor"));
    String again =
        room.add(
            What.CONTACTS,
            "Name,Organisation,Post,Phone,E-mail",
            "Lu Shan,Qingdao,Mayor,,",
            "LU Shan,Qingdao,Mayor,+86 532 1,",
            "Lu Shan,,,,lu@example.org");
    assertThat(problems(room, again, 2)).contains("known");
    assertThat(problems(room, again, 3)).contains("twice", "adds");
    assertThat(problems(room, again, 4)).contains("same_person");
    decide(room, again, 2, Checked.LEAVE);
    Checked unsure = room.rows(again).getLast();
    assertThat(unsure.standing()).isEqualTo(Standing.DOUBTFUL);
    decide(room, again, 4, Checked.NEW);
    int number = room.enter(again);
    assertThat(items(room, Sort.PERSON, Person.class)).hasSize(2);
    assertThat(items(room, Sort.PERSON, Person.class))
        .extracting(person -> person.reach().phone())
        .contains("+86 532 1");
    assertThat(items(room, Sort.TENURE, Tenure.class)).hasSize(1);

    room.back().takeBack(ImportsRoom.OFFICER, number, false, "mistaken");
    assertThat(items(room, Sort.PERSON, Person.class))
        .singleElement()
        .satisfies(person -> assertThat(person.reach().phone()).isNull());
  }

  @OnBothDatabases
  void whoWasChangedSinceStaysWithTheirPost(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    int number =
        room.enter(
            room.add(
                What.CONTACTS,
                "Name,Organisation,Post",
                "Lu Shan,Qingdao,Mayor",
                "Jiao En,Qingdao,Deputy Mayor"));
    Person lu =
        items(room, Sort.PERSON, Person.class).stream()
            .filter(person -> person.name().equals("Lu Shan"))
            .findFirst()
            .orElseThrow();
    room.below()
        .exchange()
        .revise(
            ImportsRoom.COLLEAGUE,
            lu.id(),
            room.kept().find(lu.id()).orElseThrow().entry(),
            held -> ((Person) held).spelt(List.of(new Person.Spelling("卢珊", "zh"))));
    assertThat(room.back().changed(ImportsRoom.OFFICER, room.batch(number)))
        .containsExactly(lu.id().toString());
    room.back().takeBack(ImportsRoom.OFFICER, number, false, "mistaken");
    assertThat(items(room, Sort.PERSON, Person.class))
        .extracting(Person::id)
        .containsExactly(lu.id());
    assertThat(items(room, Sort.POST, Post.class)).extracting(Post::title).containsExactly("Mayor");
  }
}
