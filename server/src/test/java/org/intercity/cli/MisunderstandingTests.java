package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MisunderstandingTests {

  @TempDir Path folder;
  private final StringWriter errors = new StringWriter();

  private int run(String... arguments) {
    CommandLine line = Main.line(arguments);
    line.setErr(new PrintWriter(errors, true));
    return Main.understood(line, arguments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          totals --on 2024-02-30 x              | --on: there is no day “2024-02-30”; write it as 2024-11-22
          totals --known yesterday x            | --known: there is no day “yesterday”
          read --published 2024-13-01 x         | --published: there is no day “2024-13-01”
          propose --published nn x              | --published: there is no day “nn”
          proposals accept R1-a1 --date 2024-02-30 | --date: there is no date “2024-02-30”; write it as precisely
          proposals accept R1-a1 --kind twin    | --kind: there is no kind “twin”; write sister
          proposals reject R1-a1                | --reason TEXT: missing
          serve --port abc                      | --port: “abc” is not a port
          serve --port 99999                    | --port: “99999” is not a port
          serve --port                          | --port PORT: missing
          journal list --from abc               | --from: “abc” is not a whole number
          journal list --limit 99999999999      | --limit: “99999999999” is not a whole number
          journal foo                           | foo: there is no such command
          reed                                  | reed: there is no such command. Nearest: read
          totals                                | BODY: missing
          totals San Jose                       | Jose: one word too many
          totals --nonsense x                   | --nonsense: there is no such option
          totals x --on 2024-01-01 --on 2024-01-02 | --on: given more than once
          init                                  | say which one: --office NAME, --example, --blank
          init --blank --example                | these options exclude each other
          """)
  void whatIsNotUnderstoodIsSaidInOneSentence(String line, String says) {
    assertThat(run((line + " --language en").split(" "))).isEqualTo(2);
    assertThat(errors.toString().lines()).hasSize(2).noneMatch(said -> said.contains("Exception"));
    assertThat(errors.toString())
        .startsWith("intercity: " + says)
        .contains("See: intercity", "--help");
  }

  @Test
  void outputThatCannotBeWrittenIsNoSuccess() {
    CommandLine line = Main.line("read", "--help");
    line.setErr(new PrintWriter(errors, true));
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    line.setOut(new PrintWriter(full, true, StandardCharsets.UTF_8));
    assertThat(Main.understood(line, "read", "--help", "--language", "en")).isEqualTo(1);
    assertThat(errors.toString()).startsWith("intercity: what was to be printed").hasLineCount(1);
  }

  @Test
  void itIsSaidInTheLanguageAskedFor() {
    assertThat(run("totals", "--language=ko", "--on", "2024-02-30", "x")).isEqualTo(2);
    assertThat(errors.toString()).contains("--on: 없는 날짜입니다(“2024-02-30”)");
  }

  @Test
  void aLanguageWithoutWordsIsRefused() {
    assertThat(run("read", "--language", "tlh", "x")).isEqualTo(2);
    assertThat(errors.toString()).contains("there are no words in “tlh”; write en, ko, zh or ja");
  }

  @Test
  void whatCouldNotBeDoneIsSaidInTheLanguageAskedFor() {
    String data = folder.resolve("blank").toString();
    assertThat(run("init", "--blank", "--data", data)).isZero();

    assertThat(run("totals", "--data", data, "--language", "ko", "Nowhereville")).isEqualTo(1);

    assertThat(errors.toString())
        .isEqualToNormalizingNewlines(
            "intercity: 'Nowhereville': 등록부에 없는 기관이며 비슷한 이름도 없습니다. 기관 화면의 이름이나 식별자를 쓰세요.\n");
  }

  @Test
  void anAccountWithoutALetterIsRefused() {
    String data = folder.resolve("example").toString();

    assertThat(run("proposals", "reject", "R1-a1", "--reason", "x", "--as", "", "--data", data))
        .isEqualTo(1);

    assertThat(errors.toString()).startsWith("intercity: --as:");
  }

  @Test
  void anAddressThatIsNotThisMachinesIsRefusedInWords() {
    String data = folder.resolve("served").toString();
    assertThat(run("init", "--blank", "--data", data)).isZero();

    assertThat(run("serve", "--address", "192.0.2.1", "--port", "0", "--data", data)).isEqualTo(1);

    assertThat(errors.toString())
        .startsWith("intercity: 192.0.2.1, port 0: this machine cannot listen there")
        .doesNotContain("\tat ");
  }

  @Test
  void everyCommandSaysTheProgramsVersion() {
    for (String command : new String[] {"totals", "serve", "read"}) {
      CommandLine line = Main.line(command);
      StringWriter said = new StringWriter();
      line.setOut(new PrintWriter(said, true));
      assertThat(Main.understood(line, command, "--version")).isZero();
      assertThat(said.toString()).startsWith("intercity ");
    }
  }
}
