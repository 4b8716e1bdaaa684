package org.intercity.desk;

/**
 * A place as a line of a list.
 *
 * @param level the last part of a message key
 * @param within the unit above it and its country, in the reader's language
 */
record PlaceLine(String id, Name name, String level, String within) {}
