package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import org.intercity.desk.map.WorldMap;

/**
 * A body: its totals on a day under a counting profile, and its ties.
 *
 * @param place the id of the place it governs or sits in
 */
record BodyPage(
    Party body,
    String place,
    LocalDate on,
    Choice profile,
    List<Choice> profiles,
    List<KindTotal> totals,
    List<TieLine> ties,
    WorldMap map) {

  /** Something that can be chosen from a list. */
  record Choice(String id, String name) {}
}
