package org.intercity.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.intercity.sources.Article;
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
    return problems.isEmpty() ? Optional.of(read()) : Optional.empty();
  }

  private @Nullable LocalDate day() {
    try {
      return published.isEmpty() ? null : LocalDate.parse(published);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private Article read() {
    String whole = content().replace("\r\n", "\n");
    return new Article(
        "article",
        whole,
        language.isEmpty() ? "en" : language,
        new Article.Origin(day(), title(whole), null, address.isEmpty() ? null : address));
  }

  private static @Nullable String title(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.length() > 20)
        .findFirst()
        .orElse(null);
  }

  private String content() {
    try {
      return file == null || file.isEmpty()
          ? text == null ? "" : text
          : new String(file.getBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
