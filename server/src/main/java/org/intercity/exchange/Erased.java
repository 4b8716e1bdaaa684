package org.intercity.exchange;

/**
 * That what was written of an item was erased by law.
 *
 * @param first the first of the entries that are gone
 * @param last the last of them
 * @param entries how many they are
 * @param tombstone the entry that says when and why
 */
public record Erased(ItemId item, long first, long last, int entries, long tombstone) {}
