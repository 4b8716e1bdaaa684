package org.intercity.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the journal.
 *
 * @param payload pretty JSON; null where it was erased by law
 * @param href of what it changed, where that has a page
 */
record EntryLine(
    long number,
    Instant recorded,
    String author,
    String actedFor,
    String family,
    int version,
    @Nullable String payload) {}
