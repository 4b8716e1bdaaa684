package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import java.util.List;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Article;

/** Any text as an article of each language that the reader has learnt. */
public final class TextsFuzz {

  private static final ArticleReader READER = new ArticleReader(Gazetteers.packaged());
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");
  private static final Article.Origin ORIGIN =
      new Article.Origin(LocalDate.of(2024, 11, 22), null, null, null);

  private TextsFuzz() {}

  /** Classes and word lists are loaded before the clock runs. */
  public static void fuzzerInitialize() {
    Expect.warm(READER);
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    String language = data.pickValue(LANGUAGES);
    String text = data.consumeRemainingAsString();
    if (!text.isBlank()) {
      Expect.reading(READER, new Article("any", text, language, ORIGIN));
    }
  }
}
