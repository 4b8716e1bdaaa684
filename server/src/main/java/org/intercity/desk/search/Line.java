package org.intercity.desk.search;

import org.intercity.desk.Name;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param number as {@code V3}; empty where it has none
 * @param path of its page; null where it has none
 * @param says what else there is to know it by; empty where nothing is
 */
public record Line(String number, @Nullable String path, Name name, String says) {}
