package org.intercity.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Signature;
import org.intercity.journal.TestPlace;
import org.intercity.journal.TestRegister;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.StoredReading;
import org.intercity.register.Entered;
import org.intercity.register.Mandate;
import org.intercity.register.Register;
import org.intercity.register.Tie;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.words.UserError;

class FindsTests {

  private static final Signature BY = TestRegister.OFFICER;

  private static StoredReading read(ExchangeRoom room, String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("..", "examples", file));
      return room.below()
          .readings()
          .keep(BY, room.below().readings().read(Documents.article(file, bytes, Hints.NONE)));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static StoredReading readText(ExchangeRoom room, String text) {
    return room.below()
        .readings()
        .keep(
            BY,
            room.below()
                .readings()
                .read(
                    Documents.article(
                        "article", text.getBytes(StandardCharsets.UTF_8), Hints.NONE)));
  }

  private static List<ItemId> acceptAll(ExchangeRoom room, StoredReading reading) {
    List<FindId> ids =
        room.finds().of(reading, BY.actedFor()).stream()
            .filter(find -> find.decision() == null)
            .map(Find::id)
            .toList();
    return room.finds().accept(BY, reading, ids);
  }

  @OnBothDatabases
  void theFoundingArticleFillsTheRoom(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    StoredReading reading = read(room, "gwangju-qingdao.en.txt");
    acceptAll(room, reading);
    ExchangeView kept = room.exchange().of(BY.actedFor());

    List<Visit> visits =
        kept.list(Ask.all(Sort.VISIT), Visit.class).stream().map(Entered::what).toList();
    assertThat(visits).hasSize(1);
    assertThat(visits.getFirst().stops())
        .extracting(stop -> stop.place().name(), Visit.Stop::day)
        .containsExactly(
            tuple("Hangzhou", EdtfDate.parse("2024-11-20")),
            tuple("Qingdao City", EdtfDate.parse("2024-11-21")));
    Visit.Member head = visits.getFirst().delegation().head();
    assertThat(head).isNotNull();
    assertThat(kept.find(head.person(), Person.class).orElseThrow().what().name())
        .isEqualTo("Ko Gwang-wan");
    assertThat(kept.list(Ask.all(Sort.MEETING), Meeting.class))
        .extracting(meeting -> meeting.what().edition())
        .contains(18);
    assertThat(kept.list(Ask.all(Sort.PERSON), Person.class))
        .extracting(person -> person.what().name())
        .doesNotHaveDuplicates();
    assertThat(kept.list(Ask.all(Sort.DESCRIPTION), Description.class))
        .anySatisfy(said -> assertThat(said.what().population()).isEqualTo(10_370_000));
  }

  @OnBothDatabases
  void everyItemIsFoundedOnTheArticlesWords(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    StoredReading reading = read(room, "gwangju-qingdao.en.txt");
    acceptAll(room, reading);
    for (Sort sort : Sort.values()) {
      for (Entered<Item> item : room.exchange().of(BY.actedFor()).list(Ask.all(sort))) {
        assertThat(item.what().bases()).as(item.what().toString()).isNotEmpty();
        assertThat(item.what().bases())
            .allSatisfy(
                basis -> {
                  Basis.Told told = (Basis.Told) basis;
                  assertThat(told.quotes())
                      .isNotEmpty()
                      .allSatisfy(
                          quote -> assertThat(reading.reading().document().text()).contains(quote));
                });
      }
    }
  }

  @OnBothDatabases
  void whatTwoArticlesTellIsEnteredOnceWithBothAsSources(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    String text =
        "GWANGJU, Nov. 22, 2024 - A Gwangju delegation led by Deputy Mayor Ko Gwang-wan visited"
            + " Qingdao, China, on November 21, 2024 and met Mayor Lu Shan.";
    acceptAll(room, readText(room, text));
    StoredReading again = readText(room, text + " The visit was covered widely.");
    assertThat(room.finds().of(again, BY.actedFor()))
        .isNotEmpty()
        .filteredOn(find -> find.id().of() == FindId.Of.VISIT)
        .allSatisfy(find -> assertThat(find.known()).isTrue());
    acceptAll(room, again);
    ExchangeView kept = room.exchange().of(BY.actedFor());
    assertThat(kept.list(Ask.all(Sort.VISIT)))
        .singleElement()
        .satisfies(visit -> assertThat(visit.what().bases()).hasSize(2));
    assertThat(kept.versions(new ItemId(Sort.VISIT, 1))).hasSize(2);
  }

  @OnBothDatabases
  void aJudgedFindIsNotJudgedAgain(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    StoredReading reading = read(room, "gwangju-qingdao.en.txt");
    List<FindId> first = List.of(new FindId(reading.number(), FindId.Of.VISIT, 1));
    room.finds().reject(BY, reading, first, "we were not there");
    long head = room.below().test().journal().head();
    assertThatThrownBy(() -> room.finds().accept(BY, reading, first)).isInstanceOf(UserError.class);
    assertThat(room.below().test().journal().head()).isEqualTo(head);
    assertThat(room.exchange().of(BY.actedFor()).list(Ask.all(Sort.VISIT))).isEmpty();
    assertThat(room.finds().of(reading, BY.actedFor()).getFirst().decision())
        .extracting(Find.Decision::accepted, Find.Decision::reason)
        .containsExactly(false, "we were not there");
  }

  @OnBothDatabases
  void anotherOfficeSeesNothingOfIt(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    StoredReading reading = read(room, "gwangju-qingdao.en.txt");
    acceptAll(room, reading);
    ExchangeView other = room.exchange().of("gov-gn1");
    for (Sort sort : Sort.values()) {
      assertThat(other.list(Ask.all(sort))).isEmpty();
      assertThat(other.count(Ask.all(sort))).isZero();
      assertThat(other.find(new ItemId(sort, 1))).isEmpty();
      assertThat(other.versions(new ItemId(sort, 1))).isEmpty();
    }
  }

  @OnBothDatabases
  void whatHangsOnATieIsFoundFromIt(TestPlace place) {
    ExchangeRoom room = ExchangeRoom.open(place);
    StoredReading reading = read(room, "gwangju-qingdao.en.txt");
    acceptAll(room, reading);
    room.below()
        .judging()
        .accept(
            Mandate.forAll(BY),
            new ProposalId(reading.number(), ProposalId.Sort.REPORTED, 1),
            null);
    Tie tie = Register.within(room.below().test().database().reads()).ties().getFirst();
    ExchangeView kept = room.exchange().of(BY.actedFor());
    assertThat(kept.of(tie, Sort.VISIT)).hasSize(1);
    assertThat(kept.of(tie, Sort.MEETING)).hasSize(1);
    assertThat(kept.of(tie, Sort.DESCRIPTION)).hasSize(1);
  }
}
