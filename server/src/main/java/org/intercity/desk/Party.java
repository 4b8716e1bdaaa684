package org.intercity.desk;

import org.jspecify.annotations.Nullable;

/**
 * A body as a page names it.
 *
 * @param place the id of its place
 * @param country its name in the reader's language
 * @param sort {@code council} or {@code other}; null for a government, which needs no word
 */
public record Party(String id, String place, Name name, String country, @Nullable String sort) {}
