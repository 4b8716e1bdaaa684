package org.intercity.search;

import java.util.List;

/**
 * What was found.
 *
 * @param items a piece of them, the best first
 * @param found how many there are
 * @param isMore whether there are more yet, which were not counted
 */
public record Hits(List<String> items, int found, boolean isMore) {

  static final Hits NONE = new Hits(List.of(), 0, false);

  public Hits {
    items = List.copyOf(items);
  }
}
