/**
 * The steps from an article to its facts, in order: each a small class that takes the draft so far
 * and returns the next. Nothing here belongs to one language, place or article. Closed: only {@link
 * org.intercity.reader.ArticleReader} uses it.
 */
@NullMarked
package org.intercity.reader.passes;

import org.jspecify.annotations.NullMarked;
