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
    @Nullable String published,
    @Nullable String language,
    @Nullable String address) {

  static final Submission NOTHING = new Submission(null, null, null, null, null);

  private boolean hasFile() {
    return file != null && !file.isEmpty();
  }

  private static boolean given(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  Optional<LocalDate> day() {
    try {
      return given(published) ? Optional.of(LocalDate.parse(published.strip())) : Optional.empty();
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** The article; empty where something is wrong with what was handed in, which is noted. */
  Optional<Article> article(Problems problems) {
    if (!given(text) && !hasFile()) {
      problems.add("text", "desk.read.error.nothing");
    }
    if (given(published) && day().isEmpty()) {
      problems.add("published", "desk.read.error.published");
    }
    if (given(address) && !address.strip().matches("https?://\\S+")) {
      problems.add("address", "desk.read.error.address");
    }
    return problems.isEmpty() ? Optional.of(read()) : Optional.empty();
  }

  private Article read() {
    String content = hasFile() ? decoded() : text == null ? "" : text;
    String whole = content.replace("\r\n", "\n");
    return new Article(
        "article",
        whole,
        given(language) ? language : "en",
        new Article.Origin(
            day().orElse(null), title(whole), null, given(address) ? address.strip() : null));
  }

  private static @Nullable String title(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.length() > 20)
        .findFirst()
        .orElse(null);
  }

  private String decoded() {
    try {
      return file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
