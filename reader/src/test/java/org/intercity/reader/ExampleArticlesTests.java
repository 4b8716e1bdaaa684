package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.Reading.Agreement;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.junit.jupiter.api.Test;

/** The two articles under {@code examples/} tell of one agreement in two wordings. */
class ExampleArticlesTests {

  private static Agreement agreement(String file) throws IOException {
    Path path = Path.of("..", "examples", file);
    Reading reading =
        new ArticleReader(Gazetteers.packaged())
            .read(Documents.article(file, Files.readAllBytes(path), Hints.NONE));
    assertThat(reading.ties().reported()).hasSize(1);
    return reading.ties().reported().getFirst();
  }

  @Test
  void theTwoArticlesTellOfOneAgreementUnderTwoKinds() throws IOException {
    Agreement english = agreement("gwangju-qingdao.en.txt");
    Agreement korean = agreement("gwangju-qingdao.ko.txt");
    assertThat(english.parties())
        .extracting(party -> party.place().id())
        .containsExactlyInAnyOrderElementsOf(
            korean.parties().stream().map(party -> party.place().id()).toList());
    assertThat(english.date()).hasToString("2024-11-21").isEqualTo(korean.date());
    assertThat(english.wording().kind()).isEqualTo(TieKind.SISTER);
    assertThat(korean.wording().kind()).isEqualTo(TieKind.FRIENDSHIP);
  }
}
