package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.intercity.journal.Database;
import org.intercity.journal.Journal;
import org.intercity.journal.TestRegister;
import org.intercity.register.Office;
import org.intercity.register.Profile;
import org.intercity.register.Settings;
import org.intercity.words.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class JournalCommandTests {

  @TempDir Path folder;
  private Path data;
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void aRegisterWithTwoEntries() {
    data = folder.resolve("register");
    try (RegisterSession session = RegisterSession.openAsIs(data)) {
      session
          .get(Settings.class)
          .enter(
              TestRegister.OFFICER,
              new Office("Gwangju", null, false, "iso"),
              List.of(Profile.ISO));
    }
  }

  private int run(Path where, String command, String... arguments) {
    UserError[] refused = new UserError[1];
    CommandLine line = new CommandLine(new JournalCommand());
    line.setOut(new PrintWriter(said, true));
    line.setExecutionExceptionHandler(
        (failure, _, _) -> {
          if (failure instanceof UserError error) {
            refused[0] = error;
            return 1;
          }
          throw failure;
        });
    List<String> all = new ArrayList<>(List.of(command, "--data", where.toString()));
    all.addAll(List.of("--language", "en"));
    all.addAll(List.of(arguments));
    int code = line.execute(all.toArray(String[]::new));
    if (refused[0] != null) {
      throw refused[0];
    }
    return code;
  }

  @Test
  void aWholeRegisterIsSaidToBeWhole() {
    assertThat(run(data, "verify")).isZero();
    assertThat(said.toString()).contains("Whole: 2 entries");
  }

  @Test
  void whatIsNotWholeIsNamedAndTheExitCodeSaysSo() {
    try (RegisterSession session = RegisterSession.openAsIs(data)) {
      session
          .get(Database.class)
          .write(
              db -> db.sql("UPDATE journal_entry SET author = 'other' WHERE number = 1").update());
    }

    assertThat(run(data, "verify")).isEqualTo(1);
    assertThat(said.toString()).contains("Entry 1: changed", "Not whole: 1 finding");
  }

  @Test
  void anExportGoesIntoAnotherFolder() {
    String file = folder.resolve("export.zip").toString();
    Path copy = folder.resolve("copy");

    assertThat(run(data, "export", file)).isZero();
    assertThat(run(copy, "import", file)).isZero();

    assertThat(said.toString()).contains("2 entries exported", "2 entries imported");
    try (RegisterSession session = RegisterSession.openAsIs(copy)) {
      assertThat(session.get(Journal.class).head()).isEqualTo(2);
    }
    assertThatThrownBy(() -> run(copy, "import", file)).isInstanceOf(UserError.class);
  }

  @Test
  void aBlankRegisterIsNotExported() {
    Path blank = folder.resolve("blank");
    try (RegisterSession session = RegisterSession.openAsIs(blank)) {
      assertThat(session.get(Journal.class).head()).isZero();
    }
    Path file = folder.resolve("none.zip");

    assertThatThrownBy(() -> run(blank, "export", file.toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("blank");
    assertThat(file).doesNotExist();
  }

  @Test
  void entriesAreListedLineByLine() {
    run(data, "list", "--from", "2", "--limit", "5", "--payload");

    assertThat(said.toString().lines())
        .singleElement()
        .asString()
        .startsWith("2\t")
        .contains("\tofficer\tgwangju\tprofile/1\tpublic\t", "\"id\":\"iso\"");
  }

  @Test
  void anEntryIsErasedAndTheRegisterStaysWhole() {
    assertThat(run(data, "erase", "2", "--reason", "asked", "--by", "minji")).isZero();
    assertThat(said.toString()).contains("Entry 2 is erased", "entry 3 says");
    assertThat(run(data, "verify")).isZero();
    run(data, "list", "--from", "2", "--payload");
    assertThat(said.toString()).contains("(erased)", "{\"entry\":2,\"reason\":\"asked\"}");

    assertThatThrownBy(() -> run(data, "erase", "9", "--reason", "asked", "--by", "minji"))
        .hasMessageContaining("no entry 9");
    assertThatThrownBy(() -> run(data, "erase", "1", "--reason", " ", "--by", "minji"))
        .hasMessageContaining("--reason");
    assertThatThrownBy(() -> run(data, "erase", "1", "--reason", "asked", "--by", "a\nb"))
        .hasMessageContaining("account");
    assertThat(run(data, "erase", "1", "--reason", "asked")).isEqualTo(2);
  }

  @Test
  void aFolderIsNoExport() {
    assertThatThrownBy(() -> run(folder.resolve("copy"), "import", folder.toString()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("this is a folder");
  }

  @Test
  void everyCommandAndOptionIsExplained() {
    CommandLine line = new CommandLine(new JournalCommand());
    for (CommandLine command : line.getSubcommands().values()) {
      assertThat(command.getUsageMessage()).contains("--data=DIR", "The folder of the register");
    }
    new CommandLine(new JournalCommand()).usage(new PrintWriter(said, true));
    assertThat(said.toString()).contains("verify", "export", "import", "list");
  }
}
