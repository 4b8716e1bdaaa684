package org.intercity.desk;

import org.jspecify.annotations.Nullable;

/**
 * A body as a page names it.
 *
 * @param country its name in the reader's language
 * @param sort {@code council} or {@code other}; null for a government, which needs no word
 */
record Party(String id, Name name, String country, @Nullable String sort) {}
