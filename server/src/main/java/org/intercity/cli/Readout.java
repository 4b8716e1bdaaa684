package org.intercity.cli;

import org.intercity.reader.Reading;
import org.intercity.sources.UnreadableDocument;

/** What becomes of the readout of a run: pages for people, or lines of JSON. */
sealed interface Readout permits ReadingLines, ReadingPages {

  void take(Reading reading);

  void refuse(UnreadableDocument problem);
}
