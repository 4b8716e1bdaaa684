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

  /** So many lines of each list are shown; the rest are in its CSV. */
  public static final int MOST_LINES = 100;

  /** The first of a list. */
  public <T> List<T> first(List<T> lines) {
    return lines.subList(0, Math.min(MOST_LINES, lines.size()));
  }

  /** How many of a list are not shown. */
  public int beyond(List<?> lines) {
    return Math.max(0, lines.size() - MOST_LINES);
  }

  /** Something that can be chosen from a list. */
  record Choice(String id, String name) {}
}
