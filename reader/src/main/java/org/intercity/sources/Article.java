package org.intercity.sources;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: immutable text with what is known of its origin. Every offset that a
 * reading gives points into {@link #text}.
 *
 * @param id the caller's name for it, as a file name
 * @param text what offsets point into: the file's text, or the text extracted from HTML
 * @param language {@code en}, {@code ko}, {@code zh}, {@code ja}
 */
public record Article(String id, String text, String language, Origin origin) {

  /** What is known of where a text comes from; a gap stays null. */
  public record Origin(
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String address) {

    public static final Origin UNKNOWN = new Origin(null, null, null, null);
  }

  public Optional<LocalDate> published() {
    return Optional.ofNullable(origin.published());
  }

  public Optional<String> title() {
    return Optional.ofNullable(origin.title());
  }

  /**
   * The evidence between two UTF-16 indexes of the text.
   *
   * @throws IndexOutOfBoundsException where they lie outside it
   */
  public Evidence quote(int from, int to) {
    String quote = text.substring(from, to);
    int start = text.codePointCount(0, from);
    return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
  }
}
