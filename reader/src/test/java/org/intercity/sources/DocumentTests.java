package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.intercity.sources.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTests {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 22);

  @Test
  void aTextIsReadToTheLetter() throws IOException {
    Article article = article("a.txt", "\uFEFFTwo cities\r\nsigned  it in the hall.\n");

    assertThat(article.text()).isEqualTo("Two cities\r\nsigned  it in the hall.\n");
    assertThat(article.id()).isEqualTo("a.txt");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void theHintedDayIsForTextsThatCarryNone() throws IOException {
    Hints hints = new Hints(DAY, null);

    assertThat(only("a.txt", "광주시는 칭다오시와 협정을 맺었다.", hints).published()).contains(DAY);
    assertThat(only("a.txt", "2023-12-07 15:37\n협정을 맺었다.", hints).published())
        .contains(LocalDate.of(2023, 12, 7));
  }

  @Test
  void aJsonDocumentCarriesItsOwnOrigin() throws IOException {
    Article article =
        article(
            "x.json",
            """
            {"id": "ko-1", "text": "협정을 맺었다.", "published": "2024-11-22", "title": "협정",
             "url": "https://example.org/1", "lang": "ko", "gold": {"text": "never"}}
            """);

    assertThat(article.id()).isEqualTo("ko-1");
    assertThat(article.origin())
        .isEqualTo(new Article.Origin(DAY, "협정", null, "https://example.org/1"));
  }

  @Test
  void linesAreReadEachByItself() throws IOException {
    List<Outcome> outcomes =
        read(
            "many",
            """
            {"id": "1", "text": "It is signed by the two."}
            {"id": "2", "text":

            {"id": "4", "html": "<p>서명했다</p>"}
            {"id": "5"}
            """);

    assertThat(outcomes).hasSize(4);
    assertThat(reason(outcomes.get(1))).isEqualTo(Reason.MALFORMED_JSON);
    assertThat(((Outcome.Read) outcomes.get(2)).article().text()).isEqualTo("서명했다");
    assertThat(reason(outcomes.get(3))).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void anArrayHoldsManyDocuments() throws IOException {
    assertThat(
            read("a.json", "[{\"text\": \"It is the one.\"}, {\"text\": \"And the other.\"}, 3]"))
        .hasSize(3)
        .element(1)
        .isInstanceOfSatisfying(
            Outcome.Read.class, read -> assertThat(read.article().id()).isEqualTo("a.json#2"));
  }

  @Test
  void textThatOnlyBeginsLikeJsonIsText() throws IOException {
    assertThat(article("a.txt", "{sic} the two cities have signed it").text()).startsWith("{sic}");
    assertThat(reason(read("a.json", "{\"text\": \"broken").getFirst()))
        .isEqualTo(Reason.MALFORMED_JSON);
  }

  @Test
  void theLanguageIsToldByScriptAndByCommonWords() throws IOException {
    assertThat(article("a", "市政府与联盟签署协议。").language()).isEqualTo("zh");
    assertThat(article("a", "両市は友好都市協定を結んだ。").language()).isEqualTo("ja");
    assertThat(
            article("a", "본문 바로가기\nThe two cities have signed an agreement in the hall.")
                .language())
        .isEqualTo("en");
    assertThat(
            article("a", "Die Städte haben den Vertrag über die Partnerschaft unterzeichnet")
                .language())
        .isEqualTo("de");
    assertThat(article("a", "Города подписали договор").language()).isEqualTo("ru");
    assertThat(
            article(
                    "a",
                    "La ville de Lyon et la ville de Leipzig ont signé mardi un accord de jumelage."
                        + " Le maire a déclaré que la coopération durera.")
                .language())
        .isEqualTo("fr");
    assertThat(article("a", "Primarul orașului a semnat un acord de înfrățire cu Lyon").language())
        .isEqualTo("ro");
    assertThat(article("a", "xyzzy plugh").language()).isEqualTo("und");
    assertThat(only("a", "xyzzy plugh", new Hints(null, "en-GB")).language()).isEqualTo("en");
  }

  @Test
  void missingAndForbiddenFilesAreToldApart(@TempDir Path folder) throws IOException {
    assertThat(reason(file(folder.resolve("none.txt")))).isEqualTo(Reason.MISSING);
    assertThat(reason(file(folder))).isEqualTo(Reason.INACCESSIBLE);
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    assertThat(reason(file(empty))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    assertThat(refusal(" \n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    assertThat(refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.DAMAGED);
    assertThat(refusal("GIF89a and so on".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.BINARY);
    byte[] noise = new byte[5_000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(refusal(noise)).isEqualTo(Reason.BINARY);
    assertThat(refusal("12345 67 89".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.UNKNOWN_LANGUAGE);
    assertThat(refusal(" a".repeat(Documents.LIMIT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.TOO_LARGE);
    assertThat(
            refusal(
                "{\"text\": \"a b\", \"published\": \"soon\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.BAD_DATE);
    assertThat(
            refusal(
                "<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.EMPTY_PAGE);
    assertThat(refusal("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Reason.UNKNOWN_LANGUAGE);
  }

  @Test
  void aProblemNamesItsDocument() throws IOException {
    UnreadableDocument problem =
        ((Outcome.Refused) read("scan.gif", "GIF89a").getFirst()).problem();

    assertThat(problem.document()).isEqualTo("scan.gif");
    assertThat(problem.detail()).isEqualTo("gif");
    assertThat(problem).hasMessage("scan.gif: binary (gif)");
  }

  private static Article article(String name, String content) throws IOException {
    return only(name, content, Hints.NONE);
  }

  private static Article only(String name, String content, Hints hints) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Documents.read(name, stream(content), hints, outcomes::add);
    assertThat(outcomes).singleElement().isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcomes.getFirst()).article();
  }

  private static List<Outcome> read(String name, String content) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Documents.read(name, stream(content), Hints.NONE, outcomes::add);
    return outcomes;
  }

  private static Outcome file(Path path) {
    List<Outcome> outcomes = new ArrayList<>();
    Documents.read(path, Hints.NONE, outcomes::add);
    return outcomes.getFirst();
  }

  private static Reason refusal(byte[] bytes) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Documents.read("bytes", new ByteArrayInputStream(bytes), Hints.NONE, outcomes::add);
    assertThat(outcomes).hasSize(1);
    return reason(outcomes.getFirst());
  }

  private static Reason reason(Outcome outcome) {
    return ((Outcome.Refused) outcome).problem().reason();
  }

  private static ByteArrayInputStream stream(String content) {
    return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
