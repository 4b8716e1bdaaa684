/**
 * Holds tables of places and of ties against the gazetteer: what lies elsewhere, is spelled
 * otherwise or stands there twice. It changes nothing; every finding says what would mend it.
 */
@NullMarked
package org.intercity.placecheck;

import org.jspecify.annotations.NullMarked;
