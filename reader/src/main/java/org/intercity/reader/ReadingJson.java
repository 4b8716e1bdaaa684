package org.intercity.reader;

import org.intercity.reader.ReadingWriter.Text;

/** A reading as JSON and back: the form that {@code intercity read --json} prints. */
public final class ReadingJson {

  private ReadingJson() {}

  /** One line of JSON without the document's text, for documents that are plain text anyway. */
  public static String write(Reading reading) {
    return ReadingWriter.write(reading, Text.LEFT_OUT);
  }

  /** One line of JSON with the text that offsets point into; {@link #read} gives it all back. */
  public static String writeWithText(Reading reading) {
    return ReadingWriter.write(reading, Text.INCLUDED);
  }

  /**
   * The reading that a line of JSON writes.
   *
   * @throws IllegalArgumentException where the text is no reading; the message says what is missing
   */
  public static Reading read(String json) {
    return ReadingParser.read(json);
  }
}
