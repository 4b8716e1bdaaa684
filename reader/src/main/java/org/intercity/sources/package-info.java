/**
 * Documents that say something, and the words in them: from the bytes of a page or file to
 * immutable text with its title, language and day of publication, and spans that quote it.
 */
@NullMarked
package org.intercity.sources;

import org.jspecify.annotations.NullMarked;
