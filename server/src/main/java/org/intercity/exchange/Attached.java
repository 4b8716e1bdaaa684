package org.intercity.exchange;

/**
 * A paper kept with an item.
 *
 * @param name as the file was called
 * @param document {@code sha256:} and its digest in the document store
 */
public record Attached(String name, String document) {}
