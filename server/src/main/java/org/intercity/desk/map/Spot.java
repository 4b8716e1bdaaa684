package org.intercity.desk.map;

import org.intercity.desk.Chip;
import org.intercity.gazetteer.Coordinates;

/**
 * Something to show on the map: a partner and the tie with it.
 *
 * @param name in the reader's language
 * @param says the whole of it in words, for the tooltip and for those who hear the page
 * @param href of the page about it
 */
public record Spot(String name, String says, Coordinates place, Chip chip, String href) {}
