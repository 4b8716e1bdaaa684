package org.intercity.imports;

import org.jspecify.annotations.Nullable;

/**
 * How one thing of a row was understood.
 *
 * @param value a text, a place, a date, or a word of a kind or of a direction
 * @param why the last part of a message key under {@code imports.why}; null where it is as written
 */
public record Said(Field field, Object value, @Nullable String why) {}
