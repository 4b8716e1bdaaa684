package org.intercity.desk.meetings;

import java.util.List;

/** A series with its editions, in their order. */
record SeriesLine(String id, List<String> titles, List<Slot> slots) {

  SeriesLine {
    titles = List.copyOf(titles);
    slots = List.copyOf(slots);
  }

  public String title() {
    return titles.getFirst();
  }
}
