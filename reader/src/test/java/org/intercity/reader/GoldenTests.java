package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Readings of invented articles, kept whole; {@code -Dgolden.update=true} writes them anew. */
class GoldenTests {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theReadingIsAsKept(Path folder) throws IOException {
    String id = String.valueOf(folder.getFileName());
    Article article =
        Documents.article(id, Files.readAllBytes(folder.resolve("article.txt")), Hints.NONE);
    String reading =
        pretty(ReadingJson.write(new ArticleReader(new SmallGazetteer()).read(article)));
    Path expected = folder.resolve("expected.json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, reading);
    }
    assertThat(reading).isEqualTo(Files.readString(expected));
  }

  private static String pretty(String json) {
    JsonMapper mapper = JsonMapper.shared();
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json)) + "\n";
  }
}
