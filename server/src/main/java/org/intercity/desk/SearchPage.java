package org.intercity.desk;

import java.util.List;

/**
 * What bears a name.
 *
 * @param ready whether beginnings and typos are found too, and not yet whole names only
 * @param allTies how many there are; {@code ties} are the first of them
 */
record SearchPage(
    String asked,
    boolean ready,
    List<BodyLine> bodies,
    List<PlaceLine> places,
    List<TieLine> ties,
    int allTies) {

  public boolean isEmpty() {
    return bodies.isEmpty() && places.isEmpty() && ties.isEmpty();
  }
}
