package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTests {

  private static final String ARTICLE =
      "Gwangju City and Qingdao City, China, signed a sister city agreement in Qingdao on the 21st."
          + " They will cooperate in tourism.\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int read(String... arguments) {
    List<String> all = new ArrayList<>(List.of("read"));
    all.addAll(List.of(arguments));
    CommandLine line = Main.line("read");
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(errors, true));
    return line.execute(all.toArray(String[]::new));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPersonSeesFactsUnderHeadingsWithTheWordsQuoted() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertThat(read("--published", "2024-11-22", "--language", "en", article)).isZero();
    assertThat(out.toString())
        .contains("Agreements", "sister, signed, 2024-11-21", "tourism", "0–", "“Gwangju City and");
  }

  @Test
  void thePageSpeaksKorean() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertThat(read("--published", "2024-11-22", "--language", "ko", article)).isZero();
    assertThat(out.toString()).contains("협정", "자매결연, 체결, 2024-11-21", "관광");
  }

  @Test
  void jsonIsOneObjectADocumentAndLineAndGoesOnAfterAnError() throws IOException {
    String lines =
        """
        {"id": "one", "text": "Gwangju City signed a sister city agreement with Qingdao City.", "gold": 1}
        {"id": "two", "text": ""}
        {"id": "three", "html": "<p>Gwangju and Qingdao are sister cities.</p>"}
        """;
    assertThat(read("--json", file("some.jsonl", lines))).isEqualTo(1);
    List<JsonNode> read =
        out.toString().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(read)
        .extracting(node -> node.at("/document/id").asString(""))
        .containsExactly("one", "two", "three");
    assertThat(read.get(0).at("/agreements/0/kind").asString("")).isEqualTo("sister");
    assertThat(read.get(1).at("/error/message").asString("")).contains("two");
    assertThat(read.get(2).at("/document/text").asString("")).contains("sister cities");
  }

  @ParameterizedTest
  @CsvSource({
    "empty.txt, '   ', is empty",
    "odd.json, '{\"id\": \"x\"}', holds no text",
    "broken.json, '{\"id\": ', not well-formed"
  })
  void whatCannotBeReadIsNamedWithWhatNext(String name, String content, String expected)
      throws IOException {
    assertThat(read("--language", "en", file(name, content))).isEqualTo(1);
    assertThat(errors.toString()).contains("intercity: ", expected);
  }

  @Test
  void aBinaryFileAndAMissingOneDoNotKeepTheOthersFromBeingRead() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0};
    int code =
        read(
            "--language",
            "en",
            file("a.png", picture),
            folder.resolve("none.txt").toString(),
            file("a.txt", ARTICLE));
    assertThat(code).isEqualTo(1);
    assertThat(errors.toString()).contains("is no text, page or paper", "there is no such file");
    assertThat(out.toString()).contains("Agreements");
  }

  @ParameterizedTest
  @CsvSource({
    "'La ville de Lyon a signé un accord de jumelage avec la ville de Leipzig.', “fr”",
    "'xyzzy plugh', holds no words to tell its language by"
  })
  void anArticleNobodyHereCanReadIsNotPassedOverInSilence(String text, String said)
      throws IOException {
    String unread = file("fr.txt", text);
    assertThat(read("--language", "en", unread, file("a.txt", ARTICLE))).isEqualTo(1);
    assertThat(errors.toString()).contains("intercity: fr.txt: ", said, "--lang");
    assertThat(out.toString()).contains("Agreements").doesNotContain("fr.txt");
    assertThat(read("--json", unread)).isEqualTo(1);
    assertThat(out.toString()).contains("\"error\":{\"message\":\"fr.txt: ");
  }

  @ParameterizedTest
  @CsvSource({
    "en, The other side is not named: “Gwangju signed a sister city agreement.”",
    "ko, 상대가 나와 있지 않음: “Gwangju signed a sister city agreement.”"
  })
  void notesAreSaidInTheUsersLanguage(String language, String said) throws IOException {
    String article = file("a.txt", "Gwangju signed a sister city agreement. It is the first.");
    assertThat(read("--language", language, article)).isZero();
    assertThat(out.toString()).contains(said);
  }

  @Test
  void whatIsNotTextIsNamedByItsFormatWhereThatIsKnown() throws IOException {
    read("--language", "en", file("a.pdf", "%PDF-1.7 and so on"), file("b.bin", new byte[300]));
    assertThat(errors.toString())
        .contains("a.pdf: the PDF cannot be opened", "b.bin: is no text, page or paper; save");
  }

  @Test
  void aFolderIsReadInOrderWhateverTheNumberOfJobs() throws IOException {
    for (int i = 10; i < 60; i++) {
      file("a" + i + ".txt", ARTICLE);
    }
    file("a55.txt", new byte[] {0, 1, 2, 3});
    assertThat(read("--json", "--jobs", "4", folder.toString())).isEqualTo(1);
    List<String> ids =
        out.toString()
            .lines()
            .map(line -> line.replaceAll(".*?\"id\":\"([^\"]*).*", "$1"))
            .toList();
    assertThat(ids).hasSize(50).isSorted();
    assertThat(out.toString()).contains("a55.txt: is no text, page or paper");
  }

  @Test
  void aRunThatBrokeOffGoesOnWhereItEnded(@TempDir Path elsewhere) throws IOException {
    Path readings = elsewhere.resolve("readings.jsonl");
    file("a.txt", ARTICLE);
    file("b.txt", ARTICLE);
    assertThat(read("--json", "--out", readings.toString(), folder.toString())).isZero();
    String whole = Files.readString(readings);
    assertThat(whole.lines()).hasSize(2);
    Files.writeString(readings, whole.substring(0, whole.length() - 30));

    assertThat(read("--json", "--out", readings.toString(), folder.toString())).isZero();

    assertThat(Files.readString(readings)).isEqualTo(whole);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aReadingThatLostOnlyTheEndOfItsLineIsKept(@TempDir Path elsewhere) throws IOException {
    Path readings = elsewhere.resolve("readings.jsonl");
    file("a.txt", ARTICLE);
    assertThat(read("--json", "--out", readings.toString(), folder.toString())).isZero();
    String one = Files.readString(readings);
    Files.writeString(readings, one.stripTrailing());
    file("b.txt", ARTICLE);

    assertThat(read("--json", "--out", readings.toString(), folder.toString())).isZero();

    assertThat(Files.readString(readings)).startsWith(one);
    assertThat(Files.readAllLines(readings)).hasSize(2);
  }

  @Test
  void theFileOfReadingsIsNotReadWhereItLiesInTheFolder() throws IOException {
    file("a.txt", ARTICLE);
    String readings = folder.resolve("readings.jsonl").toString();
    assertThat(read("--json", "--out", readings, folder.toString())).isZero();
    assertThat(read("--json", "--out", readings, folder.toString())).isZero();
    assertThat(Files.readAllLines(Path.of(readings))).hasSize(1);
  }

  @Test
  void aFileThatHoldsSomethingElseIsNotWrittenOver(@TempDir Path elsewhere) throws IOException {
    Path letter = Files.writeString(elsewhere.resolve("letter.txt"), "Dear mayor,\nyours");
    String article = file("a.txt", ARTICLE);
    assertThat(read("--json", "--language", "en", "--out", letter.toString(), article)).isNotZero();
    assertThat(errors.toString()).contains("letter.txt: line 1 is no reading; name another file");
    assertThat(letter).hasContent("Dear mayor,\nyours");
  }

  @Test
  void eachPassSaysWhatItFoundAndTookBack() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertThat(read("--explain", "--published", "2024-11-22", "--language", "en", article))
        .isZero();
    assertThat(out.toString())
        .contains("places — Finds places", "+ place 'Gwangju City'", "+ act 'signed'")
        .contains("agreement: signed sister 2024-11-21, ");
  }

  @Test
  void theStepsSayNotesInTheUsersLanguage() throws IOException {
    String article = file("a.txt", "Gwangju signed a sister city agreement. It is the first.");
    assertThat(read("--explain", "--language", "ko", article)).isZero();
    assertThat(out.toString()).contains("상대가 나와 있지 않음");
  }

  @Test
  void optionsThatMakeNoSenseTogetherAreRefused() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertThat(read("--language", "en", "--out", "x.jsonl", article)).isEqualTo(2);
    assertThat(read("--language", "en", "--jobs", "0", article)).isEqualTo(2);
    assertThat(read("--language", "en", "--explain", "--json", article)).isEqualTo(2);
    assertThat(errors.toString())
        .contains("--out: holds readings in JSON", "--jobs: 0 threads", "--explain: shows steps");
  }

  @Test
  void aDayThatIsNoneIsRefusedBeforeAnythingIsRead() throws IOException {
    String article = file("a.txt", ARTICLE);
    assertThat(read("--language", "en", "--published", "2024-02-30", article)).isEqualTo(2);
    assertThat(errors.toString()).contains("there is no day “2024-02-30”");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownLanguageIsRefusedWithTheKnownOnes() throws IOException {
    assertThat(read("--language", "en", "--lang", "xx", file("a.txt", ARTICLE))).isEqualTo(2);
    assertThat(errors.toString()).contains("“xx”", "en, ko, zh or ja");
  }

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)));
      assertThat(read("--json", "--published", "2024-11-22")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).contains("\"date\":\"2024-11-21\"").endsWith("\n");
  }
}
