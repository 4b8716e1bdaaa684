package org.intercity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergedReadTests {

  private static final String ENGLISH =
      "Gwangju City and Qingdao City, China, signed a sister city agreement in Qingdao on the 21st.\n";
  private static final String KOREAN = "광주시는 지난 21일 중국 칭다오시와 우호협력도시 협정을 체결했다고 22일 밝혔다.\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void twoArticlesAndAnEmptyOne() throws IOException {
    Files.writeString(folder.resolve("en.txt"), ENGLISH);
    Files.writeString(folder.resolve("ko.txt"), KOREAN);
    Files.writeString(folder.resolve("no.txt"), "");
  }

  private int read(String... arguments) {
    List<String> all = new ArrayList<>(List.of("read", "--merge", "--published", "2024-11-22"));
    all.addAll(List.of(arguments));
    all.add(folder.toString());
    return Main.line("read")
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(all.toArray(String[]::new));
  }

  @Test
  void anEventIsOneLineWithItsSourcesAndConflictsAndABadDocumentStopsNothing() {
    assertThat(read("--json")).isEqualTo(1);
    List<JsonNode> lines = out.toString().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().at("/document/id").asString()).endsWith("no.txt");
    assertThat(lines.getFirst().at("/error/message").asString()).contains("empty");
    JsonNode event = lines.getLast();
    assertThat(event.at("/event/kind").asString()).isEqualTo("friendship");
    assertThat(event.at("/event/date").asString()).isEqualTo("2024-11-21");
    assertThat(event.path("sources")).hasSize(2);
    assertThat(event.at("/conflicts/0/about").asString()).isEqualTo("kind");
    assertThat(event.at("/conflicts/0/versions/1/value").asString()).isEqualTo("sister");
  }

  @Test
  void aPersonSeesTheVersionsSideBySide() {
    assertThat(read("--language", "en")).isEqualTo(1);
    assertThat(out.toString())
        .contains("Gwangju (KR)", "friendship, signed, 2024-11-21", "kind differs")
        .containsPattern("friendship \\(.*ko\\.txt\\) \\| sister \\(.*en\\.txt\\)");
    assertThat(errors.toString()).contains("no.txt");
  }

  @Test
  void whatGoesOnOrExplainsItselfCannotBeMerged() {
    assertThat(read("--explain")).isEqualTo(2);
    assertThat(read("--json", "--out", "readings.jsonl")).isEqualTo(2);
    assertThat(errors.toString()).contains("--merge: shows events once all is read");
  }
}
