package org.intercity.register;

import java.util.Objects;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that says something.
 *
 * @param document {@code sha256:} and the digest of the kept document, where there is one
 * @param voice whose words it carries, where it reprints a release: reprints are one voice
 */
public record Source(
    SourceId id, Origin origin, @Nullable String document, @Nullable String voice) {

  /** Where it comes from; a gap stays null. */
  public record Origin(
      @Nullable String address,
      @Nullable String publisher,
      @Nullable String language,
      @Nullable String title,
      @Nullable EdtfDate published) {}

  /** The source with this document, else this address, else this title, named by its digest. */
  public static Source of(Origin origin, @Nullable String document, @Nullable String voice) {
    String what =
        document != null
            ? document
            : origin.address() != null
                ? origin.address()
                : Objects.requireNonNull(
                    origin.title(), "a source has a document, an address or a title");
    return new Source(new SourceId("s-" + Digests.of(what)), origin, document, voice);
  }

  public Optional<EdtfDate> published() {
    return Optional.ofNullable(origin.published());
  }
}
