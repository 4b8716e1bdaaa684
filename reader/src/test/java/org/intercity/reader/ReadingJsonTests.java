package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intercity.sources.Documents;
import org.intercity.sources.Evidence;
import org.intercity.sources.Hints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingJsonTests {

  static List<Path> cases() throws IOException {
    return GoldenTests.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasWrittenIsReadBackTheSame(Path folder) throws IOException {
    Reading reading = reading(folder);
    assertThat(ReadingJson.read(ReadingJson.writeWithText(reading))).isEqualTo(reading);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyQuoteStandsInTheTextAtItsCodePoints(Path folder) throws IOException {
    Reading reading = reading(folder);
    String text = reading.document().text();
    for (Reading.Agreement agreement : reading.ties().reported()) {
      for (Evidence evidence : agreement.grounds().evidence()) {
        int from = text.offsetByCodePoints(0, evidence.start());
        int to = text.offsetByCodePoints(0, evidence.end());
        assertThat(text.substring(from, to)).isEqualTo(evidence.quote());
      }
    }
  }

  @Test
  void aReadingIsOneLine() throws IOException {
    assertThat(ReadingJson.writeWithText(reading(cases().getFirst()))).doesNotContain("\n");
  }

  @Test
  void whatIsNoReadingIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(() -> ReadingJson.read("{\"document\":{}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'id'");
    assertThatThrownBy(() -> ReadingJson.read("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no JSON");
  }

  private static Reading reading(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("article.txt"));
    return new ArticleReader(new SmallGazetteer())
        .read(Documents.article(String.valueOf(folder.getFileName()), bytes, Hints.NONE));
  }
}
