package org.intercity.exchange;

import org.intercity.register.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * A body or a group as it is called, and which body it is where that is known.
 *
 * @param name as written
 */
public record Named(String name, @Nullable BodyId body) {}
