/**
 * Language packs: the words, patterns and date forms of a language as data files, and what reads
 * them. A new language is a new folder of resources. Closed: only the reader's own passes use it.
 */
@NullMarked
package org.intercity.reader.language;

import org.jspecify.annotations.NullMarked;
