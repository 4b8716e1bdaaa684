/**
 * Under which further spellings a place is met: the readings of its name in other scripts, by the
 * rules of languages and of published romanisations. Knows characters and sounds, and no place.
 */
@NullMarked
package org.intercity.gazetteer.spelling;

import org.jspecify.annotations.NullMarked;
