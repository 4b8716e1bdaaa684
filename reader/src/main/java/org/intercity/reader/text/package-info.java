/**
 * A text with what was marked in it: sentences, places, people, days, and the words that a language
 * pack knows. Closed: only the reader's own passes use it.
 */
@NullMarked
package org.intercity.reader.text;

import org.jspecify.annotations.NullMarked;
