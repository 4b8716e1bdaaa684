package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the order of a series: an edition, or numbers of which none is known.
 *
 * @param from the first number of a gap, as {@code to} is the last; 0 where there is an edition
 */
record Slot(@Nullable MeetingLine line, int from, int to) {

  private static Slot of(MeetingLine line) {
    return new Slot(line, 0, 0);
  }

  /**
   * The editions in their order, the newest first, gaps between them told; those without a number
   * last.
   */
  static List<Slot> of(List<MeetingLine> lines) {
    List<Slot> slots = new ArrayList<>();
    int above = 0;
    for (MeetingLine line :
        lines.stream()
            .filter(each -> number(each) > 0)
            .sorted(Comparator.comparingInt(Slot::number).reversed())
            .toList()) {
      if (above - number(line) > 1) {
        slots.add(new Slot(null, number(line) + 1, above - 1));
      }
      slots.add(of(line));
      above = number(line);
    }
    lines.stream().filter(each -> number(each) == 0).map(Slot::of).forEach(slots::add);
    return List.copyOf(slots);
  }

  private static int number(MeetingLine line) {
    return line.edition() == null ? 0 : line.edition();
  }
}
