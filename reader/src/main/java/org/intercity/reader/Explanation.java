package org.intercity.reader;

import java.util.List;

/** What each pass found in an article and what it dropped, for whoever asks why. */
public record Explanation(List<Step> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * What one pass did.
   *
   * @param says what the pass is for
   * @param found each with what it is taken for and the words
   * @param dropped what earlier passes had found and this one took back or saw in another light
   */
  public record Step(
      String pass, String says, List<String> found, List<String> dropped, List<Note> notes) {}
}
