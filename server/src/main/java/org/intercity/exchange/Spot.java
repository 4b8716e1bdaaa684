package org.intercity.exchange;

import org.intercity.gazetteer.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is called, and which one it is where that is known.
 *
 * @param name as written
 */
public record Spot(String name, @Nullable PlaceId place) {}
