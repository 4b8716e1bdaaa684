package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.Reading.Agreement;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Evidence;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles that say what a careful reader takes from them; docs/reading.md has all the figures. */
class LabelledArticlesTests {

  private static final Set<ActKind> CONCLUDED =
      Set.of(ActKind.SIGNED, ActKind.RENEWED, ActKind.UPGRADED);

  private static final ArticleReader READER = new ArticleReader(Gazetteers.packaged());

  private record Labelled(Reading reading, JsonNode gold, String text) {}

  private static List<Labelled> articles() throws IOException {
    List<Labelled> all = new ArrayList<>();
    try (Stream<Path> files =
        Files.walk(Path.of("src/test/resources/org/intercity/reader/labelled"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        Documents.read(
            file,
            Hints.NONE,
            outcome -> {
              Article article = ((Outcome.Read) outcome).article();
              all.add(new Labelled(READER.read(article), json.path("gold"), article.text()));
            });
      }
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(140);
    return all;
  }

  @Test
  void nineOfTenAreToldToReportAConclusionOrNone() throws IOException {
    List<String> wrong =
        articles().stream()
            .filter(
                each -> concludes(each.reading()) != each.gold().path("is_agreement").asBoolean())
            .map(each -> each.reading().document().id())
            .toList();

    assertThat(wrong).hasSizeLessThanOrEqualTo(14);
  }

  private static boolean concludes(Reading reading) {
    return reading.ties().reported().stream().map(Agreement::act).anyMatch(CONCLUDED::contains);
  }

  @Test
  void everyFactQuotesWordsThatStandThere() throws IOException {
    for (Labelled each : articles()) {
      Stream<List<Evidence>> evidence =
          Stream.of(
                  each.reading().ties().reported().stream().map(tie -> tie.grounds().evidence()),
                  each.reading().ties().earlier().stream().map(tie -> tie.grounds().evidence()),
                  each.reading().reportedTotals().stream().map(Reading.ReportedTotal::evidence),
                  each.reading().exchanges().visits().stream().map(Reading.Visit::evidence),
                  each.reading().exchanges().profiles().stream().map(Reading.Profile::evidence))
              .flatMap(stream -> stream);
      int[] letters = each.text().codePoints().toArray();
      assertThat(evidence)
          .allSatisfy(
              quotes -> {
                assertThat(quotes).isNotEmpty();
                quotes.forEach(
                    quote ->
                        assertThat(new String(letters, quote.start(), quote.end() - quote.start()))
                            .isEqualTo(quote.quote()));
              });
    }
  }
}
