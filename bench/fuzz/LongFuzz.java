package org.intercity.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.sources.Article;

/** A few characters again and again: what takes more than its share of time with length. */
public final class LongFuzz {

  private static final int PAGE = 200_000;
  private static final int TEXT = 10_000;
  private static final ArticleReader READER = new ArticleReader(Gazetteers.packaged());
  private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja");

  private LongFuzz() {}

  /** Classes and word lists are loaded before the clock runs. */
  public static void fuzzerInitialize() {
    Expect.warm(READER);
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    boolean page = data.consumeBoolean();
    String language = data.pickValue(LANGUAGES);
    String before = data.consumeString(12);
    String piece = data.consumeString(24);
    String after = data.consumeRemainingAsString();
    if (piece.isEmpty()) {
      return;
    }
    int times = (page ? PAGE : TEXT) / piece.length();
    String text = before + piece.repeat(times) + after;
    if (page) {
      Expect.document("long", text.getBytes(StandardCharsets.UTF_8));
    } else if (!text.isBlank()) {
      Expect.reading(READER, new Article("long", text, language, Article.Origin.UNKNOWN));
    }
  }
}
