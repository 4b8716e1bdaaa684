package org.intercity.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param gist what it is about, in a few words
 * @param content pretty JSON, erased by law, or another office's own
 */
record EntryLine(
    long number,
    Instant recorded,
    String gist,
    String author,
    String actedFor,
    String family,
    int version,
    String visibility,
    String digest,
    String previous,
    Content content) {

  /** What an entry says, as far as it may be read. */
  sealed interface Content {
    /** As pretty JSON. */
    record Shown(String json) implements Content {}

    /** Gone, as the law asked. */
    record Erased() implements Content {}

    /** For another office's eyes. */
    record Foreign() implements Content {}
  }

  /** Null where it may not be read, or no more: templates ask. */
  public @Nullable String payload() {
    return content instanceof Content.Shown(var json) ? json : null;
  }

  /** Whether it is another office's own. */
  public boolean foreign() {
    return content instanceof Content.Foreign;
  }
}
