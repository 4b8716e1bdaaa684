package org.intercity.cli;

import org.intercity.sources.Article;
import org.intercity.sources.UnreadableDocument;

/**
 * What becomes of the readout of a run: pages for people, lines of JSON, or how each pass went. The
 * work of a document may be done in any thread; what is returned then says it, in order.
 */
sealed interface Readout permits MergedReadout, ReadingLines, ReadingPages, ReadingSteps {

  Runnable take(Article article);

  Runnable refuse(UnreadableDocument problem);

  /** Says what is left to say when all documents are read. */
  default void end() {}
}
