package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intercity.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginTests {

  @TempDir Path folder;
  private Path data;
  private Path mark;

  @BeforeEach
  void aFolderThatIsNotThere() {
    data = folder.resolve("data");
    mark = folder.resolve("data.beginning");
  }

  private static long entries(RegisterSession opened) {
    try (RegisterSession session = opened) {
      return session.get(Journal.class).head();
    }
  }

  @Test
  void aBeginThatWasCutOffIsMadeGood() throws IOException {
    assertThat(entries(RegisterSession.openAsIs(data))).isZero();
    Files.createFile(mark);

    assertThat(entries(RegisterSession.open(data))).isPositive();
    assertThat(mark).doesNotExist();
  }

  @Test
  void aRegisterWithEntriesIsNotBegunAgain() throws IOException {
    long begun = entries(RegisterSession.open(data));
    Files.createFile(mark);

    assertThat(entries(RegisterSession.open(data))).isEqualTo(begun);
    assertThat(mark).doesNotExist();
  }

  @Test
  void aBlankRegisterStaysBlank() {
    Main.run("init", "--blank", "--data", data.toString());

    assertThat(entries(RegisterSession.open(data))).isZero();
  }

  @Test
  void anImportThatFailsLeavesNoFolder() {
    Path none = folder.resolve("none.zip");

    assertThat(Main.run("journal", "import", none.toString(), "--data", data.toString()))
        .isEqualTo(1);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatWasThereBeforeStays() throws IOException {
    Files.createDirectories(data);
    Path kept = Files.createFile(data.resolve("kept"));

    assertThatThrownBy(
            () ->
                Begin.orNothing(
                    data,
                    () -> {
                      throw new IllegalStateException("no room");
                    }))
        .hasMessage("no room");

    assertThat(kept).exists();
  }

  @Test
  void aFolderThatWasThereAndEmptyIsEmptyAgain() throws IOException {
    Files.createDirectories(data);

    assertThatThrownBy(
            () ->
                Begin.orNothing(
                    data,
                    () -> {
                      try (RegisterSession begun = RegisterSession.openAsIs(data)) {
                        assertThat(begun.get(Journal.class).head()).isZero();
                        Files.createDirectories(data.resolve("documents/ab"));
                      } catch (IOException full) {
                        throw new UncheckedIOException(full);
                      }
                      assertThat(data).isNotEmptyDirectory();
                      throw new IllegalStateException("no room");
                    }))
        .hasMessage("no room");

    assertThat(data).isEmptyDirectory();
  }
}
