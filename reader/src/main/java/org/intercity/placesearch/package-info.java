/**
 * Places found while their names are typed: the beginning of a name in any script, with one typo,
 * the greatest first. Keeps an index of its own over the gazetteer's names and follows them.
 */
@NullMarked
package org.intercity.placesearch;

import org.jspecify.annotations.NullMarked;
