package org.intercity.register;

/**
 * Something as the journal holds it.
 *
 * @param entry the number of the entry that says so
 */
public record Entered<T>(long entry, T what) {}
