package org.intercity.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param gist what it is about, in a few words
 * @param payload pretty JSON; null where it was erased by law
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
    @Nullable String payload) {}
