package org.intercity.reader.passes;

import java.util.List;
import org.intercity.reader.Reading.Where;
import org.jspecify.annotations.Nullable;

/**
 * What is known of agreements: what single sentences report, and the ties they amount to.
 *
 * @param holder the place the article is chiefly about, null where none stands out
 */
public record Ties(
    List<Event> events, List<Tie> reported, List<Tie> earlier, @Nullable Side holder) {

  public static final Ties NONE = new Ties(List.of(), List.of(), List.of(), null);

  public Ties {
    events = List.copyOf(events);
    reported = List.copyOf(reported);
    earlier = List.copyOf(earlier);
  }

  Ties withEvents(List<Event> other) {
    return new Ties(other, reported, earlier, holder);
  }

  Ties withReported(List<Tie> other) {
    return new Ties(events, other, earlier, holder);
  }

  Ties withEarlier(List<Tie> other) {
    return new Ties(events, reported, other, holder);
  }

  Ties heldBy(@Nullable Side other) {
    return new Ties(events, reported, earlier, other);
  }

  /** A place of a country other than the holder's. */
  boolean isAbroad(Where where) {
    Side home = holder;
    return home != null && home.where() != null && !home.where().country().equals(where.country());
  }
}
