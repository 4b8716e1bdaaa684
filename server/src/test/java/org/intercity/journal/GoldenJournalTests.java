package org.intercity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.intercity.Intercity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

class GoldenJournalTests {

  @TempDir static Path folder;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void everyRoomOfTheProgram() {
    SpringApplication application = new SpringApplication(Intercity.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setDefaultProperties(Map.of("intercity.data", folder.toString()));
    context = application.run();
  }

  @AfterAll
  static void close() {
    context.close();
  }

  @Test
  void theGoldenJournalIsWhatItsPayloadsMake() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      GoldenJournal.keep(GoldenJournal.made());
    }
    assertThat(GoldenJournal.kept()).isEqualTo(GoldenJournal.made());
  }

  @Test
  void itHoldsEveryFamilyInEveryVersion() throws IOException {
    List<String> held =
        GoldenJournal.entries().stream()
            .filter(entry -> entry.payload().isPresent())
            .map(entry -> entry.header().family() + "/" + entry.header().version())
            .toList();
    List<String> declared =
        context.getBean(Rooms.class).families().stream()
            .flatMap(
                family ->
                    IntStream.rangeClosed(1, family.version())
                        .mapToObj(version -> family.name() + "/" + version))
            .toList();

    assertThat(held)
        .as("add a line to golden/payloads.jsonl, then run with -Dgolden.update=true")
        .containsAll(declared);
  }

  @OnBothDatabases
  void itsChainVerifiesAndEveryRoomReadsIt(TestPlace place) throws IOException {
    try (Database database = Databases.open(place.folder(), place.postgresUrl())) {
      enterGolden(database);
    }
    Rooms rooms = context.getBean(Rooms.class);

    TestRegister register = place.open(rooms.families(), rooms.projections());
    register.documents().put(GoldenJournal.DOCUMENT);

    assertThat(register.journal().list(1, 1000)).hasSameSizeAs(GoldenJournal.kept());
    assertThat(
            new JournalVerification(register.database(), register.documents(), rooms)
                .run()
                .findings())
        .isEmpty();
    assertThat(emptyTables(register)).as("derived tables that no golden payload reaches").isEmpty();
  }

  private static void enterGolden(Database database) throws IOException {
    List<StoredEntry> golden = GoldenJournal.entries();
    database.write(
        db -> {
          EntryTable table = new EntryTable(db);
          golden.forEach(table::insert);
          table.moveHead(golden.getLast().head());
          return true;
        });
  }

  private static List<String> emptyTables(TestRegister register) {
    return register.rooms().projections().stream()
        .flatMap(projection -> projection.tables().stream())
        .filter(
            table ->
                register
                        .database()
                        .reads()
                        .sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single()
                    == 0)
        .toList();
  }

  @Test
  void anotherRunOfTheProgramDerivesTheSameTables(@TempDir Path data)
      throws IOException, InterruptedException {
    DataFolder here = new DataFolder(data);
    try (Database database = Databases.open(here, Optional.empty())) {
      enterGolden(database);
    }
    Rooms rooms = context.getBean(Rooms.class);
    TestRegister.open(here, Optional.empty(), rooms.families(), rooms.projections()).close();
    new Documents(here).put(GoldenJournal.DOCUMENT);

    assertThat(ChildProgram.run(VerifyRegister.class, data.toString())).containsExactly("whole");
  }
}
