/**
 * From an article to what it says: agreements, figures, journeys, meetings and people, every fact
 * with the words that say it. Ordered, self-describing passes over immutable text; what belongs to
 * a language stands in its pack, a data file. No rule names a place, a person or an article.
 */
@NullMarked
package org.intercity.reader;

import org.jspecify.annotations.NullMarked;
