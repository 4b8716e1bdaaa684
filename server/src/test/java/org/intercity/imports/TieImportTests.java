package org.intercity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.intercity.journal.Digest;
import org.intercity.journal.Entry;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.Scope;
import org.intercity.journal.TestPlace;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Kind;
import org.intercity.register.RegisterRoom;
import org.intercity.register.Tie;
import org.intercity.words.UserError;

class TieImportTests {

  private static final String[] LIST = {
    "국제 자매결연 및 우호협력 현황,,,,,",
    "연번,국가,도시명,구분,체결일,비고",
    "1,중국,칭다오시,우호협력,2024. 11. 21.,시청에서",
    "2,일본,센다이시,자매결연,2002,",
    "3,중국,광저우,자매결연,1996-10-25,",
    "4,일본,센다이시,자매결연,2002,두 번 적힘",
    "5,,,자매결연,2003,",
    "6,중국,아무데도없는시,우호,2010,",
    "7,미국,샌안토니오,자매결연,82년쯤,"
  };

  private static List<Standing> standings(ImportsRoom room, String id) {
    return room.rows(id).stream().map(Checked::standing).toList();
  }

  private static List<String> problems(ImportsRoom room, String id, int line) {
    return room.rows(id).stream()
        .filter(row -> row.row().line() == line)
        .flatMap(row -> row.problems().stream())
        .map(Problem::key)
        .toList();
  }

  @OnBothDatabases
  void whatIsReadyIsEnteredAndTheRestIsReported(TestPlace place) throws Exception {
    ImportsRoom room = ImportsRoom.open(place);
    String id = room.add(What.TIES, LIST);
    assertThat(standings(room, id))
        .containsExactly(
            Standing.READY,
            Standing.READY,
            Standing.READY,
            Standing.DUPLICATE,
            Standing.WRONG,
            Standing.WRONG,
            Standing.WRONG);
    assertThat(problems(room, id, 6)).contains("twice");
    assertThat(problems(room, id, 7)).contains("one_party");
    assertThat(problems(room, id, 8)).contains("place_unknown");
    assertThat(problems(room, id, 9)).contains("day");
    long head = room.test().journal().head();
    Made made = room.dryRun(id);
    assertThat(room.test().journal().head()).as("a dry run").isEqualTo(head);

    int number = room.enter(id);
    List<Entry> entries = room.test().journal().list(head + 1, 100);
    assertThat(entries.getFirst().family()).isEqualTo("batch");
    assertThat(entries.stream().skip(1).map(Entry::family))
        .containsExactlyElementsOf(made.drafts().stream().map(each -> each.family()).toList());
    Batches.Kept batch = room.batch(number);
    assertThat(batch.batch().counts()).isEqualTo(new Batch.Counts(3, entries.size() - 1));
    assertThat(batch.batch().left()).extracting(Batch.Left::line).containsExactly(6, 7, 8, 9);
    assertThat(room.register().ties()).hasSize(3);
    Tie qingdao = tie(room, "Qingdao");
    Act signed = qingdao.acts().getFirst().what();
    assertThat(signed.type()).isEqualTo(ActType.SIGNED);
    assertThat(signed.kind()).isEqualTo(Kind.FRIENDSHIP);
    assertThat(signed.when().date()).isEqualTo(EdtfDate.parse("2024-11-21"));
    assertThat(tie(room, "Sendai").acts().getFirst().what().when().date())
        .isEqualTo(EdtfDate.ofYear(2002));
    assertThat(room.uploads().find(ImportsRoom.OFFICER.actedFor(), id)).isEmpty();
  }

  private static Tie tie(ImportsRoom room, String partner) {
    return room.register().ties().stream()
        .filter(tie -> tie.parties().stream().anyMatch(body -> body.name().equals(partner)))
        .findFirst()
        .orElseThrow();
  }

  @OnBothDatabases
  void everyFactPointsToTheWordsOfItsRowAndNoOthersAreShown(TestPlace place) throws Exception {
    ImportsRoom room = ImportsRoom.open(place);
    int number = room.enter(room.add(What.TIES, LIST));
    Tie.Said said = tie(room, "Qingdao").said().getFirst();
    assertThat(said.what().says().stated()).isEqualTo("우호협력");
    Digest document = Digest.find(said.source().document()).orElseThrow();
    String text = Files.readString(room.test().documents().find(document).orElseThrow());
    assertThat(said.what().words())
        .singleElement()
        .satisfies(
            words -> {
              int from = text.offsetByCodePoints(0, words.start());
              assertThat(text.substring(from, text.offsetByCodePoints(0, words.end())))
                  .isEqualTo(words.quote())
                  .contains("칭다오시", "2024. 11. 21.");
            });
    assertThat(text).doesNotContain("아무데도없는시");
    Batch.File file = room.batch(number).batch().file();
    Digest original = Digest.find(file.document()).orElseThrow();
    assertThat(room.test().documents().find(original)).isPresent();
    assertThat(room.test().journal().names(new Scope("leipzig"), original)).isFalse();
    assertThat(room.test().journal().names(new Scope("leipzig"), document)).isTrue();
  }

  @OnBothDatabases
  void whatTheRegisterHasIsNotEnteredTwiceUnlessThatIsDecided(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    room.enter(room.add(What.TIES, "City,Type,Date", "Qingdao,friendship,2024"));
    String again =
        room.add(What.TIES, "City,Type,Date", "Qingdao,friendship,2024-11-21", "Medan,sister,1997");
    assertThat(standings(room, again)).containsExactly(Standing.DUPLICATE, Standing.READY);
    assertThat(room.rows(again).getFirst().problems().getFirst().known())
        .extracting(Problem.Known::id)
        .containsExactly("T1");
    room.uploads()
        .decide(
            ImportsRoom.OFFICER.actedFor(),
            again,
            0,
            held -> held.deciding(Map.of(), Map.of(2, Checked.TAKE)));
    assertThat(room.dryRun(again).lines())
        .extracting(Made.Line::does)
        .containsExactly("more_source", "new_tie");
    int number = room.enter(again);
    assertThat(tie(room, "Qingdao").said()).hasSize(2);
    assertThat(tie(room, "Qingdao").acts().getFirst().what().when().date())
        .as("the finer day")
        .isEqualTo(EdtfDate.parse("2024-11-21"));

    room.back().takeBack(ImportsRoom.OFFICER, number, false, "the wrong list");
    assertThat(room.register().ties()).hasSize(1);
    assertThat(tie(room, "Qingdao").said()).hasSize(1);
    assertThat(tie(room, "Qingdao").acts().getFirst().what().when().date())
        .isEqualTo(EdtfDate.ofYear(2024));
  }

  @OnBothDatabases
  void aBatchIsTakenBackAsOneAndOnce(TestPlace place) throws Exception {
    ImportsRoom room = ImportsRoom.open(place);
    int number = room.enter(room.add(What.TIES, LIST));
    long head = room.test().journal().head();
    assertThat(room.back().changed(ImportsRoom.OFFICER, room.batch(number))).isEmpty();
    assertThatThrownBy(() -> room.back().takeBack(ImportsRoom.OFFICER, number, false, " "))
        .isInstanceOf(UserError.class);
    room.back().takeBack(ImportsRoom.OFFICER, number, false, "the wrong list");
    assertThat(room.register().ties()).isEmpty();
    assertThat(room.test().journal().list(head + 1, 10))
        .extracting(Entry::family)
        .containsExactly("batch_taken_back", "retraction", "retraction", "retraction");
    assertThat(room.batch(number).back().reason()).isEqualTo("the wrong list");
    assertThatThrownBy(() -> room.back().takeBack(ImportsRoom.OFFICER, number, false, "again"))
        .isInstanceOf(UserError.class);

    room.enter(room.add(What.TIES, LIST));
    assertThat(room.register().ties())
        .extracting(tie -> tie.id().value())
        .contains("T4", "T5", "T6");
  }

  @OnBothDatabases
  void whatWasChangedSinceStaysUnlessItIsToGoToo(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    int number = room.enter(room.add(What.TIES, LIST));
    Tie sendai = tie(room, "Sendai");
    assertThat(standings(room, room.add(What.TIES, "City,Type,Date", "센다이시,sister,2002-04-20")))
        .containsExactly(Standing.DUPLICATE);
    String finer = room.add(What.TIES, "City,Type,Date", "센다이시,sister,2002-04-20");
    room.uploads()
        .decide(
            ImportsRoom.OFFICER.actedFor(),
            finer,
            0,
            held -> held.deciding(Map.of(), Map.of(2, Checked.TAKE)));
    room.enter(finer);
    assertThat(room.back().changed(ImportsRoom.OFFICER, room.batch(number)))
        .containsExactly(sendai.acts().getFirst().what().id().value());
    room.back().takeBack(ImportsRoom.OFFICER, number, false, "mistaken");
    assertThat(room.register().ties()).extracting(Tie::id).containsExactly(sendai.id());
  }

  @OnBothDatabases
  void ofTwoWhoSignOffOneWins(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id = room.add(What.TIES, LIST);
    Upload upload = room.upload(id);
    String seen = room.dryRun(id).digest();
    room.importing().sign(ImportsRoom.looker(ImportsRoom.OFFICER), id, upload.revision(), seen);
    long head = room.test().journal().head();
    assertThatThrownBy(
            () ->
                room.importing()
                    .sign(ImportsRoom.looker(ImportsRoom.COLLEAGUE), id, upload.revision(), seen))
        .isInstanceOf(UserError.class);
    assertThat(room.test().journal().head()).isEqualTo(head);
  }

  @OnBothDatabases
  void nothingIsEnteredWhereTheRegisterChangedSinceItWasLookedAt(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id = room.add(What.TIES, LIST);
    String seen = room.dryRun(id).digest();
    room.enter(room.add(What.TIES, "City,Type,Date", "Qingdao,friendship,2024-11-21"));
    long head = room.test().journal().head();
    assertThatThrownBy(
            () -> room.importing().sign(ImportsRoom.looker(ImportsRoom.OFFICER), id, 0, seen))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("changed since you looked");
    assertThat(room.test().journal().head()).isEqualTo(head);
    assertThat(room.uploads().find(ImportsRoom.OFFICER.actedFor(), id)).isPresent();
    assertThat(standings(room, id)).startsWith(Standing.DUPLICATE);
  }

  @OnBothDatabases
  void aSecondPairOfEyesSignsOffWhereThatIsDemanded(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    RegisterRoom.settings(room.test()).demandSecondEyes(ImportsRoom.OFFICER, true);
    String id = room.add(What.TIES, LIST);
    assertThat(room.sign(id)).isInstanceOf(Importing.Waiting.class);
    assertThat(room.register().ties()).isEmpty();
    String seen = room.dryRun(id).digest();
    long revision = room.upload(id).revision();
    assertThatThrownBy(
            () ->
                room.importing()
                    .confirm(ImportsRoom.looker(ImportsRoom.OFFICER), id, revision, seen))
        .hasMessageContaining("submitted this yourself");
    room.uploads().sendBack(ImportsRoom.COLLEAGUE, id, revision, "look at line 3");
    assertThat(room.upload(id).state().returned()).isEqualTo("look at line 3");
    room.sign(id);
    int number =
        room.importing()
            .confirm(
                ImportsRoom.looker(ImportsRoom.COLLEAGUE), id, room.upload(id).revision(), seen)
            .number();
    assertThat(room.batch(number).batch().prepared()).isEqualTo("u-1");
    assertThat(room.batch(number).author()).isEqualTo("u-2");
    assertThat(room.register().ties()).hasSize(3);
  }

  @OnBothDatabases
  void whatIsDoubtfulIsChosenForAllItsRows(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id =
        room.add(
            What.TIES,
            "City,Type,Date",
            "San Jose,sister,03/04/2001",
            "San Jose,mou,1999-01-02",
            "Gwangju,sister,2001");
    List<Checked> rows = room.rows(id);
    assertThat(rows)
        .extracting(Checked::standing)
        .containsExactly(Standing.DOUBTFUL, Standing.DOUBTFUL, Standing.WRONG);
    Problem.Spelling spelling =
        rows.getFirst().problems().stream()
            .filter(problem -> problem.spelling() != null)
            .findFirst()
            .orElseThrow()
            .spelling();
    assertThat(spelling.options()).hasSizeGreaterThan(1);
    String chosen = spelling.options().getFirst().id().value();
    room.uploads()
        .decide(
            ImportsRoom.OFFICER.actedFor(),
            id,
            0,
            held -> held.deciding(Map.of(spelling.key(), chosen), Map.of(2, Checked.TAKE)));
    assertThat(standings(room, id))
        .as("a day that can be two is not guessed")
        .containsExactly(Standing.DOUBTFUL, Standing.READY, Standing.WRONG);
    room.uploads()
        .decide(
            ImportsRoom.OFFICER.actedFor(),
            id,
            1,
            held -> held.reading(null, null, List.of(), null, DateOrder.DAY_FIRST));
    assertThat(standings(room, id)).startsWith(Standing.READY, Standing.READY);
    assertThatThrownBy(
            () -> room.uploads().decide(ImportsRoom.OFFICER.actedFor(), id, 0, held -> held))
        .isInstanceOf(UserError.class);
  }

  @OnBothDatabases
  void aListIsItsOfficesOwnAndGoesAfterAWeek(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id = room.add(What.TIES, LIST);
    assertThat(room.uploads().find("gov-gn2879139", id)).isEmpty();
    assertThat(room.uploads().list("gov-gn2879139")).isEmpty();
    Uploads later =
        new Uploads(
            room.test().database(),
            java.time.Clock.offset(org.intercity.journal.TestRegister.CLOCK, Duration.ofDays(8)));
    assertThat(later.find(ImportsRoom.OFFICER.actedFor(), id)).isEmpty();
    later.sweep();
    assertThat(room.uploads().list(ImportsRoom.OFFICER.actedFor())).isEmpty();
  }

  @OnBothDatabases
  void aTieThatEndedIsEnteredWithItsEnd(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id =
        room.add(
            What.TIES,
            "City,Country,Type,Signed,Ended,Status,Fields,Signed by",
            "San Antonio,US,sister,1982-02-19,2019,,\"culture, education\",\"A Person (Mayor), B Other\"",
            "Medan,Indonesia,sister,1997,1990,,,",
            "Turin,Italy,friendship,,,,,");
    assertThat(standings(room, id)).containsExactly(Standing.READY, Standing.WRONG, Standing.READY);
    assertThat(problems(room, id, 3)).contains("ended_before");
    assertThat(problems(room, id, 4)).containsExactly("no_day");
    room.enter(id);
    Tie ended = tie(room, "San Antonio");
    assertThat(ended.acts())
        .extracting(act -> act.what().type())
        .containsExactly(ActType.SIGNED, ActType.TERMINATED);
    Act.Paper paper = ended.acts().getFirst().what().paper();
    assertThat(paper.fields()).containsExactly("culture", "education");
    assertThat(paper.signatories()).extracting(Act.Signatory::role).containsExactly("Mayor", null);
    assertThat(tie(room, "Torino").acts()).isEmpty();
    assertThat(tie(room, "Torino").unresolved()).hasSize(1);
    assertThat(standings(room, room.add(What.TIES, "City,Type", "Turin,friendship")))
        .as("a tie that is known to be")
        .containsExactly(Standing.DUPLICATE);
  }

  @OnBothDatabases
  void anOfficeEntersItsOwnTiesOnly(TestPlace place) {
    ImportsRoom room = ImportsRoom.open(place);
    String id =
        room.add(
            What.TIES,
            "City,Type,Date",
            "Leipzig ↔ Nanjing,sister,1988",
            "Gwangju ↔ Medan,sister,2002");
    assertThat(standings(room, id)).containsExactly(Standing.WRONG, Standing.READY);
    assertThat(problems(room, id, 2)).contains("not_party");
  }
}
