package org.intercity.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one place says of a document's origin: its JSON keys, its page's head, its dateline. */
record Known(
    @Nullable LocalDate published,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String address,
    @Nullable String language) {

  static final Known NOTHING = new Known(null, null, null, null, null);

  /** This, with what only the other says. */
  Known completedBy(Known other) {
    return new Known(
        published == null ? other.published : published,
        title == null ? other.title : title,
        publisher == null ? other.publisher : publisher,
        address == null ? other.address : address,
        language == null ? other.language : language);
  }

  Article.Origin origin() {
    return new Article.Origin(published, title, publisher, address);
  }
}
