package org.intercity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intercity.journal.Notes.note;
import static org.intercity.journal.TestRegister.OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.intercity.words.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTroubleTests {

  @TempDir Path folder;

  private void refusesToOpen(Path data, String why) {
    assertThatThrownBy(() -> Databases.open(new DataFolder(data), Optional.empty()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(why);
  }

  private static void refusesAddress(String url, String why) {
    assertThatThrownBy(() -> PostgresUrl.of(url))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(why);
  }

  private void refusesPostgres(String url, String why) {
    assertThatThrownBy(() -> Databases.open(new DataFolder(folder), Optional.of(url)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("s3cret");
  }

  @Test
  void aPortThatDoesNotExistIsAWrongAddress() {
    refusesPostgres("postgres://ann:s3cret@localhost:99999/city", "not an address");
  }

  @Test
  void aFileInTheFoldersPlaceIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    refusesToOpen(file, file + " is a file");
  }

  @Test
  void aFileThatIsNoDatabaseIsCalledDamaged() throws IOException {
    Files.writeString(folder.resolve("register.db"), "Dear Sir, ".repeat(1000));

    refusesToOpen(folder, "damaged");
  }

  @Test
  void aDatabaseCutShortIsCalledDamaged() throws IOException {
    Path file = folder.resolve("register.db");
    try (TestRegister register = open()) {
      for (int i = 0; i < 50; i++) {
        register.journal().append(OFFICER, List.of(note("x".repeat(2000))));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);

    assertThatThrownBy(
            () -> {
              try (TestRegister register = open()) {
                register.journal().list(1, 100);
              }
            })
        .isInstanceOf(UserError.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file");

    refusesToOpen(occupied.resolve("data"), "cannot be used");
    refusesToOpen(Path.of("/proc/intercity"), "/proc/intercity");
  }

  @Test
  void aDatabaseHeldByAnotherProgramIsCalledLocked() throws SQLException {
    Path file = folder.resolve("register.db");
    open().close();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Database database = new Database(new SqliteConnections(file, Duration.ofMillis(300)))) {
      Sql.run(other, "BEGIN IMMEDIATE");

      assertThatThrownBy(() -> database.write(_ -> true))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("another program");
    }
  }

  @Test
  void aFullDiskLeavesNothingHalfDoneAndCanBeMended() {
    try (TestRegister register = open()) {
      register.journal().append(OFFICER, List.of(note("before")));
      allow(register, 1);
      List<Draft> drafts = List.of(note("small"), note("x".repeat(1_000_000)));

      assertThatThrownBy(() -> register.journal().append(OFFICER, drafts))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("no room left");

      assertThat(Notes.texts(register.database())).containsExactly("before");
      allow(register, 1_000_000);
      register.journal().append(OFFICER, drafts);
      assertThat(register.journal().head()).isEqualTo(3);
    }
  }

  /** SQLite's own limit stands in for the disk's. */
  private static void allow(TestRegister register, int pages) {
    register
        .database()
        .write(db -> db.sql("PRAGMA max_page_count = " + pages).query(Long.class).single());
  }

  @Test
  void addressesOfEitherSpellingAreRead() {
    PostgresUrl url =
        PostgresUrl.of("postgres://ann:p%40ss+1@db.example:5433/city?sslmode=require");
    assertThat(url.jdbc()).isEqualTo("jdbc:postgresql://db.example:5433/city?sslmode=require");
    assertThat(url.place()).isEqualTo("db.example:5433/city");
    assertThat(url.user()).contains("ann");
    assertThat(url.password()).contains("p@ss+1");
    assertThat(PostgresUrl.of("jdbc:postgresql://a,b:1/city?user=x").place())
        .isEqualTo("a,b:1/city");
  }

  @Test
  void otherAddressesAreRefused() {
    for (String url :
        List.of("mysql://h/d", "jdbc:sqlite:x.db", "postgres://", "postgres:///", "h/d", "::")) {
      refusesAddress(url, "INTERCITY_DATABASE_URL");
    }
  }

  @Test
  void aPostgresThatDoesNotAnswerIsSaidSoWithoutThePassword() {
    refusesPostgres("postgres://ann:s3cret@127.0.0.1:1/city", "127.0.0.1:1/city");
  }

  @OnBothDatabases
  void aMissingDatabaseIsNamed(TestPlace place) {
    if (place.isSqlite()) {
      return;
    }
    refusesPostgres(
        place.postgresUrl().orElseThrow().replaceFirst("/[^/]*$", "/nowhere"), "createdb");
  }

  @Test
  void documentsAreKeptUnderTheirDigests() throws IOException {
    Documents documents = new Documents(new DataFolder(folder));
    Digest digest = documents.put("abc".getBytes(UTF_8));

    assertThat(digest.named())
        .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(documents.find(digest).orElseThrow()).hasContent("abc");
    assertThat(documents.put("abc".getBytes(UTF_8))).isEqualTo(digest);
    assertThat(documents.find(Digest.of("other".getBytes(UTF_8)))).isEmpty();
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  private TestRegister open() {
    return TestRegister.open(
        new DataFolder(folder), Optional.empty(), Notes.families(), Notes.projections());
  }
}
