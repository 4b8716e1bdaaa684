/**
 * Publishers' files of places, row by row: GeoNames, Natural Earth, Wikidata. What a row means for
 * the register's places is decided next door.
 */
@NullMarked
package org.intercity.publishers;

import org.jspecify.annotations.NullMarked;
