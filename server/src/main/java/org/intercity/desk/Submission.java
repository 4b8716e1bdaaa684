package org.intercity.desk;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.sources.UnreadableDocument;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An article as it is handed in: pasted or as a file, with what its reader knows of it. */
record Submission(
    @Nullable String text,
    @Nullable MultipartFile file,
    String published,
    String language,
    String address) {

  private static final int HEADLINE = 24;
  private static final int LONGEST = 120;

  static final Submission NOTHING = new Submission(null, null, "", "", "");

  Submission {
    published = published == null ? "" : published.strip();
    language = language == null ? "" : language;
    address = address == null ? "" : address.strip();
  }

  private boolean isEmpty() {
    return (text == null || text.isBlank()) && (file == null || file.isEmpty());
  }

  /** The article; empty where something is wrong with what was handed in, which is noted. */
  Optional<Article> article(Problems problems) {
    if (isEmpty()) {
      problems.add("text", "desk.read.error.nothing");
    }
    if (!published.isEmpty() && day() == null) {
      problems.add("published", "desk.read.error.published");
    }
    if (!address.isEmpty() && !address.matches("https?://\\S+")) {
      problems.add("address", "desk.read.error.address");
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(completed(Documents.article(name(), bytes(), hints())));
    } catch (UnreadableDocument refused) {
      problems.add(
          file == null || file.isEmpty() ? "text" : "file",
          "desk.read.error." + refused.reason().name().toLowerCase(Locale.ROOT));
      return Optional.empty();
    }
  }

  private Hints hints() {
    return new Hints(day(), language.isEmpty() ? null : language);
  }

  private @Nullable LocalDate day() {
    try {
      return published.isEmpty() ? null : LocalDate.parse(published);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private String name() {
    String name = file == null || file.isEmpty() ? null : file.getOriginalFilename();
    return name == null || name.isBlank() ? "article" : name;
  }

  private byte[] bytes() {
    try {
      return file == null || file.isEmpty()
          ? String.valueOf(text).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)
          : file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** The article with what was typed, and a title to know it by where it has none. */
  private Article completed(Article article) {
    Article.Origin origin = article.origin();
    return new Article(
        article.id(),
        article.text(),
        article.language(),
        new Article.Origin(
            origin.published(),
            article.title().or(() -> headline(article.text())).orElse(null),
            origin.publisher(),
            address.isEmpty() ? origin.address() : address));
  }

  /** The first line that is longer than the menus above it: half as long where signs are words. */
  private static Optional<String> headline(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> width(line) >= HEADLINE)
        .findFirst()
        .map(Submission::shortened);
  }

  private static int width(String line) {
    return line.chars().map(sign -> sign < 0x1100 ? 1 : 2).sum();
  }

  /** A text without a headline begins with a whole paragraph, of which the beginning is enough. */
  private static String shortened(String line) {
    if (width(line) <= LONGEST) {
      return line;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(line);
    int end = 0;
    for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
      if (width(line.substring(0, next)) > LONGEST) {
        break;
      }
      end = next;
    }
    return line.substring(0, end).strip() + "…";
  }
}
