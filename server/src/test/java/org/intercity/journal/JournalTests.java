package org.intercity.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.Notes.note;
import static org.intercity.journal.TestRegister.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intercity.words.UserError;

class JournalTests {

  private static TestRegister open(TestPlace place) {
    return place.open(Notes.families(), Notes.projections());
  }

  @OnBothDatabases
  void entriesAreNumberedAndChainedByTheirDigests(TestPlace place) {
    Journal journal = open(place).journal();

    List<Entry> entries = journal.append(OFFICER, List.of(note("one"), note("two")));

    assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L);
    assertThat(entries.get(0).previous()).isEqualTo("0".repeat(64));
    assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).digest());
    assertThat(journal.list(1, 10)).isEqualTo(entries);
    assertThat(journal.find(2)).contains(entries.get(1));
    assertThat(journal.find(3)).isEmpty();
    assertThat(journal.head()).isEqualTo(2);
  }

  @OnBothDatabases
  void derivedTablesFollowEachEntry(TestPlace place) {
    TestRegister register = open(place);

    register.journal().append(OFFICER, List.of(note("하나"), note("二")));

    assertThat(Notes.texts(register.database())).containsExactly("하나", "二");
  }

  @OnBothDatabases
  void oneRefusedDraftLeavesNothingOfTheOthers(TestPlace place) {
    TestRegister register = open(place);
    List<Draft> drafts = List.of(note("good"), note("refused"));

    assertThatThrownBy(() -> register.journal().append(OFFICER, drafts))
        .hasMessageContaining("refused");

    assertThat(register.journal().head()).isZero();
    assertThat(Notes.texts(register.database())).isEmpty();
    register.journal().append(OFFICER, List.of(note("after")));
    assertThat(Notes.texts(register.database())).containsExactly("after");
  }

  @OnBothDatabases
  void decidingSeesTheEntriesBeforeAndMayWriteNothing(TestPlace place) {
    TestRegister register = open(place);
    register.journal().append(OFFICER, List.of(note("first")));

    List<Entry> none =
        register
            .journal()
            .append(
                OFFICER,
                db ->
                    db.sql("SELECT count(*) FROM note").query(Long.class).single() > 0
                        ? List.of()
                        : List.of(note("never")));

    assertThat(none).isEmpty();
    assertThat(register.journal().head()).isEqualTo(1);
  }

  @OnBothDatabases
  void anAppendJoinsTheWriteAroundItAndIsUndoneWithIt(TestPlace place) {
    TestRegister register = open(place);

    assertThatThrownBy(
            () ->
                register
                    .database()
                    .write(
                        _ -> {
                          register.journal().append(OFFICER, List.of(note("inner")));
                          assertThat(register.journal().head()).isEqualTo(1);
                          throw new IllegalStateException("outer");
                        }))
        .hasMessage("outer");

    assertThat(register.journal().head()).isZero();
  }

  @OnBothDatabases
  void aFailureCaughtOnTheWayStillUndoesTheWholeWrite(TestPlace place) {
    TestRegister register = open(place);

    assertThatThrownBy(
            () ->
                register
                    .database()
                    .write(
                        _ -> {
                          register.journal().append(OFFICER, List.of(note("kept?")));
                          try {
                            register.journal().append(OFFICER, List.of(note("refused")));
                          } catch (IllegalStateException caught) {
                            assertThat(caught).hasMessage("refused");
                          }
                          return true;
                        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(register.journal().head()).isZero();
  }

  @OnBothDatabases
  void aClockThatWentBackDoesNotTurnTheJournalsTime(TestPlace place) {
    TestRegister register = open(place);
    Instant first = register.journal().append(OFFICER, List.of(note("a"))).getFirst().recorded();

    Journal late = register.journalWithClockOff(Duration.ofHours(-3));
    Instant second = late.append(OFFICER, List.of(note("b"))).getFirst().recorded();

    assertThat(second).isEqualTo(first).isEqualTo(Instant.parse("2024-11-22T01:02:03.004Z"));
  }

  @OnBothDatabases
  void familiesThatNoRoomDeclaresAreRefused(TestPlace place) {
    TestRegister register = place.open(List.of(), Notes.projections());

    assertThatThrownBy(() -> register.journal().append(OFFICER, List.of(note("unknown"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @OnBothDatabases
  void entriesOfANewerProgramAreRefusedInWords(TestPlace place) {
    open(place).journal().append(OFFICER, List.of(note("of a family to come")));

    TestRegister older = place.open(List.of(), List.of());

    assertThatThrownBy(() -> older.journal().list(1, 10))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("upgrade");
  }

  @OnBothDatabases
  void revisedTablesAreBuiltAgainFromTheJournal(TestPlace place) {
    TestRegister register = open(place);
    register.journal().append(OFFICER, List.of(note("one"), note("two")));
    register.database().write(db -> db.sql("DELETE FROM note WHERE number = 1").update());

    place.open(Notes.families(), Notes.projections());
    assertThat(Notes.texts(register.database())).containsExactly("two");

    place.open(Notes.families(), List.of(new Notes.Table(2)));
    assertThat(Notes.texts(register.database())).containsExactly("one", "two");
  }
}
