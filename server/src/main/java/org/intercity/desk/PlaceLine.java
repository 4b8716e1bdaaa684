package org.intercity.desk;

import org.intercity.gazetteer.Level;

/**
 * A place as a line of a list.
 *
 * @param where the unit and country it lies in, in the reader's language; blank for a country
 * @param population 0 where unknown
 */
record PlaceLine(String id, Name name, Level level, String where, long population) {}
