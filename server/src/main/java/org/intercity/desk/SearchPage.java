package org.intercity.desk;

import java.util.List;
import org.intercity.desk.search.Group;
import org.intercity.desk.search.Line;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param ready whether beginnings and typos of places are found too, and not yet whole names only
 * @param only the word of the one sort that is shown, in pages; null where the best of all are
 */
record SearchPage(String asked, boolean ready, @Nullable Only only, Named named, Groups groups) {

  /**
   * One sort in pages.
   *
   * @param address of its pages, but for the page
   */
  record Only(String word, Leaf leaf, String address) {}

  /** What is found by names alone. */
  record Named(List<BodyLine> bodies, List<PlaceLine> places) {}

  /** What is found by words. */
  record Groups(List<Group<TieLine>> ties, List<Group<Line>> others) {}

  public boolean isEmpty() {
    return named.bodies().isEmpty()
        && named.places().isEmpty()
        && groups.ties().isEmpty()
        && groups.others().isEmpty();
  }
}
