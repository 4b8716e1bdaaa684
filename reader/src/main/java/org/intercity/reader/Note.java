package org.intercity.reader;

import java.util.List;

/**
 * What was seen in an article and deliberately not taken: a code, which a door puts into its user's
 * words, and what it is about.
 *
 * @param code {@code no_agreement}, {@code denied} …; {@code said} where an older reading said it
 *     in words of its own
 */
public record Note(String code, List<String> about) {

  public Note {
    about = List.copyOf(about);
  }

  public static Note of(String code, String... about) {
    return new Note(code, List.of(about));
  }
}
