package org.intercity.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intercity.journal.Notes.note;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.intercity.words.Words;

class JournalVerificationTests {

  private static TestRegister filled(TestPlace place) {
    TestRegister register = place.open(Notes.families(), Notes.projections());
    register.journal().append(OFFICER, List.of(note("one"), note("둘"), note("three")));
    return register;
  }

  private static JournalVerification.Report verify(TestRegister register) {
    return new JournalVerification(register.database(), register.documents(), register.rooms())
        .run();
  }

  private static void meddle(TestRegister register, String sql) {
    register.database().write(db -> db.sql(sql).update());
  }

  @OnBothDatabases
  void anUntouchedRegisterIsWhole(TestPlace place) {
    TestRegister register = filled(place);
    register.journal().append(OFFICER, List.of(note("x", register.documents().put(bytes("y")))));

    JournalVerification.Report report = verify(register);

    assertThat(report.findings()).isEmpty();
    assertThat(report.entries()).isEqualTo(4);
    assertThat(report.tables()).isEqualTo(1);
  }

  @OnBothDatabases
  void aBlankRegisterIsWhole(TestPlace place) {
    assertThat(verify(place.open(List.of(), List.of())).isWhole()).isTrue();
  }

  @OnBothDatabases
  void everyChangedFieldIsFoundAndNamed(TestPlace place) {
    expect(place, "author = 'other'", "recorded, author, actedFor, family");
    expect(place, "acted_for = 'other'", "recorded, author, actedFor, family");
    expect(place, "family = 'other'", "recorded, author, actedFor, family");
    expect(place, "recorded = '2024-11-22T01:02:03.005Z'", "recorded, author, actedFor, family");
    expect(place, "version = 2", "version");
    expect(place, "visibility = 'office'", "visibility");
    expect(place, "payload_digest = '" + "a".repeat(64) + "'", "payloadDigest");
    expect(place, "previous = '" + "b".repeat(64) + "'", "previous");
    expect(place, "digest = '" + "c".repeat(64) + "'", "digest");
  }

  private static void expect(TestPlace place, String change, String field) {
    TestRegister register = place.open(Notes.families(), Notes.projections());
    if (register.journal().head() == 0) {
      filled(place);
    }
    String column = change.substring(0, change.indexOf(' '));
    String before =
        register
            .database()
            .reads()
            .sql("SELECT " + column + " FROM journal_entry WHERE number = 2")
            .query(String.class)
            .single();
    meddle(register, "UPDATE journal_entry SET " + change + " WHERE number = 2");

    assertThat(verify(register).findings())
        .as(change)
        .containsExactly(new Finding.ChangedEntry(2, field));

    String literal = column.equals("version") ? before : "'" + before + "'";
    meddle(register, "UPDATE journal_entry SET " + column + " = " + literal + " WHERE number = 2");
    assertThat(verify(register).isWhole()).isTrue();
  }

  @OnBothDatabases
  void aChangedLastDigestIsNamedByTheHead(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "UPDATE journal_entry SET digest = 'd' WHERE number = 3");

    assertThat(verify(register).findings()).containsExactly(new Finding.ChangedEntry(3, "digest"));
  }

  @OnBothDatabases
  void aChangedPayloadOrSaltIsNamed(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "UPDATE journal_payload SET payload = '{\"text\":\"0ne\"}' WHERE number = 1");
    meddle(register, "UPDATE journal_payload SET payload = '{\"text\": 2}' WHERE number = 2");
    meddle(register, "UPDATE journal_payload SET salt = 'x' || salt WHERE number = 3");

    assertThat(verify(register).findings())
        .containsExactly(
            new Finding.ChangedEntry(1, "payload, salt"),
            new Finding.ChangedEntry(2, "payload"),
            new Finding.ChangedEntry(3, "salt"));
  }

  @OnBothDatabases
  void missingAndCutOffEntriesAreNamed(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "DELETE FROM journal_payload WHERE number = 3");
    meddle(register, "DELETE FROM journal_entry WHERE number = 3");
    assertThat(verify(register).findings()).containsExactly(new Finding.WrongEnd(3, 2));

    TestRegister blank = place.open(Notes.families(), Notes.projections());
    meddle(blank, "DELETE FROM journal_payload WHERE number = 1");
    meddle(blank, "DELETE FROM journal_entry WHERE number = 1");
    assertThat(verify(blank).findings().getFirst()).isEqualTo(new Finding.MissingEntries(1, 1));
  }

  @OnBothDatabases
  void aPayloadThatNobodyErasedIsMissed(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "DELETE FROM journal_payload WHERE number = 2");

    assertThat(verify(register).findings()).containsExactly(new Finding.LostPayload(2));
  }

  @OnBothDatabases
  void theFirstDifferingRowOfADerivedTableIsNamed(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "UPDATE note SET text = '셋' WHERE number = 2");

    Finding finding = verify(register).findings().getFirst();

    assertThat(finding).isInstanceOf(Finding.DifferentRow.class);
    assertThat(finding.in(Words.in(Locale.ENGLISH)))
        .contains("Table note", "number=2", "text=셋", "text=둘");
  }

  @OnBothDatabases
  void missingAndSurplusRowsAreNamed(TestPlace place) {
    TestRegister register = filled(place);
    meddle(register, "DELETE FROM note WHERE text = 'three'");
    assertThat(verify(register).findings()).singleElement().isInstanceOf(Finding.MissingRow.class);

    meddle(register, "INSERT INTO note VALUES (3, 'three', " + no(place) + ", 1.25)");
    meddle(register, "INSERT INTO note VALUES (9, 'z', " + no(place) + ", 0)");
    assertThat(verify(register).findings()).singleElement().isInstanceOf(Finding.SurplusRow.class);
  }

  private static String no(TestPlace place) {
    return place.isSqlite() ? "0" : "FALSE";
  }

  @OnBothDatabases
  void missingAndChangedDocumentsAreNamed(TestPlace place) throws IOException {
    TestRegister register = filled(place);
    Digest kept = register.documents().put(bytes("kept"));
    Digest lost = register.documents().put(bytes("lost"));
    register.journal().append(OFFICER, List.of(note("a", kept), note("b", lost)));
    Files.writeString(register.documents().find(kept).orElseThrow(), "kept?");
    Files.delete(register.documents().find(lost).orElseThrow());

    assertThat(verify(register).findings())
        .containsExactly(
            new Finding.ChangedDocument(4, kept), new Finding.MissingDocument(5, lost));
  }

  @OnBothDatabases
  void longTextsInManyScriptsCompareAlikeOnBothDatabases(TestPlace place) {
    TestRegister register = place.open(Notes.families(), Notes.projections());
    for (String text : List.of("é", "e", "E", "z", "Z", "광주", "青岛", "臺南", "ǅ", "😀", "", " ")) {
      register.journal().append(OFFICER, List.of(note(text)));
    }

    assertThat(verify(register).findings()).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
