package org.intercity.exchange;

import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;

/** Files people as an article tells of them. */
record PeopleFiling(Drafting items, Resolved resolved, Article article) {

  /** What is the same for all facts of an article. */
  record Article(@Nullable String language, @Nullable EdtfDate day) {}

  /** The person of that name, with the post that the article gives them. */
  ItemId person(Reading.Official who, Basis basis) {
    Named of = who.of() == null ? null : resolved.named(who.of());
    return new Acquaintances(items, article.language(), article.day())
        .person(new Acquaintances.Told(who.name(), who.role(), of), basis);
  }
}
