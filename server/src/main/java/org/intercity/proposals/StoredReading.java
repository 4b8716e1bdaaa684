package org.intercity.proposals;

import org.intercity.reader.Reading;
import org.intercity.register.Source;

/**
 * A reading as the journal keeps it: the article as a source, and what the reader took from it.
 *
 * @param number counts readings from 1; shown as {@code R1}
 * @param entry of the journal that keeps it
 */
public record StoredReading(int number, Source source, Reading reading, long entry) {

  /** Its name in addresses and on the command line. */
  public String id() {
    return "R" + number;
  }
}
