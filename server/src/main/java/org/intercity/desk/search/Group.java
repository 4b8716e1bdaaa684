package org.intercity.desk.search;

import java.util.List;

/**
 * What was found of one sort.
 *
 * @param word of the sort, in addresses and message keys
 * @param lines a piece of them, the best first
 * @param found how many there are
 * @param isMore whether there are more yet, which were not counted
 */
public record Group<T>(String word, List<T> lines, int found, boolean isMore) {

  public Group {
    lines = List.copyOf(lines);
  }

  /** Whether there are more than are shown here. */
  public boolean goesOn() {
    return isMore || found > lines.size();
  }
}
