package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProposalsCommandTests {

  private static final String ARTICLE = "../examples/gwangju-qingdao.en.txt";

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int run(String... arguments) {
    String[] all =
        Stream.concat(
                Stream.of(arguments),
                Stream.of("--language", "en", "--data", folder.resolve("data").toString()))
            .toArray(String[]::new);
    CommandLine line = Main.line(all);
    line.setOut(new PrintWriter(said, true));
    line.setErr(new PrintWriter(said, true));
    return Main.understood(line, all);
  }

  @Test
  void aProposalIsPutRightByKindAndDate() {
    assertThat(run("propose", "--published", "2024-11-22", ARTICLE)).isZero();

    assertThat(run("proposals", "accept", "R1-a1", "--kind", "friendship", "--date", "2024-11-21"))
        .as(said.toString())
        .isZero();

    assertThat(said.toString()).contains("Entered as number");
  }

  @Test
  void anArticleThatCouldNotBeReadIsNotPassedOverInSilence() throws IOException {
    Path article = folder.resolve("greek.txt");
    Files.writeString(
        article, "Το Παρίσι και η Ρώμη υπέγραψαν συμφωνία αδελφοποίησης χθες στο δημαρχείο.");

    assertThat(run("propose", article.toString())).isZero();

    assertThat(said.toString()).contains("no language pack for 'el'", "Nothing new");
  }
}
