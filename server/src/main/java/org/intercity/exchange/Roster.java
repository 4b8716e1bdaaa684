package org.intercity.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is registered for a meeting, and who was there on which day.
 *
 * @param length how many days the meeting has
 */
public record Roster(
    ItemId id, ItemId meeting, int length, List<Seat> seats, Received received, List<Basis> bases)
    implements Item {

  /** Longer lists are divided among the meeting's parts. */
  public static final int LONGEST = 5000;

  public static final int MOST_DAYS = 14;

  public Roster {
    id.require(Sort.ROSTER);
    meeting.require(Sort.MEETING);
    seats = List.copyOf(seats);
    bases = List.copyOf(bases);
  }

  /**
   * Somebody registered.
   *
   * @param of the city or organisation
   * @param country its ISO code, where that is known
   * @param present the days on which they were there, from 1
   */
  public record Seat(
      String name,
      @Nullable String post,
      @Nullable String of,
      @Nullable String country,
      @Nullable String mail,
      Set<Integer> present) {
    public Seat {
      present = Collections.unmodifiableSet(new TreeSet<>(present));
    }

    Seat on(Set<Integer> newDays) {
      return new Seat(name, post, of, country, mail, newDays);
    }
  }

  /**
   * The file it came in.
   *
   * @param encoding null for a spreadsheet
   */
  public record Received(String file, @Nullable String encoding) {}

  /** The same for so many days. */
  public Roster during(int newDays) {
    int most = Math.clamp(newDays, 1, MOST_DAYS);
    return new Roster(id, meeting, most, seats, received, bases);
  }

  /**
   * The same with attendance as ticked for some of the seats.
   *
   * @param from the first of them, from 0
   * @param ticked the days of each
   */
  public Roster ticked(int from, List<Set<Integer>> ticked) {
    List<Seat> all = new ArrayList<>(seats);
    for (int i = 0; i < ticked.size() && from + i < all.size(); i++) {
      all.set(from + i, all.get(from + i).on(ticked.get(i)));
    }
    return new Roster(id, meeting, length, all, received, bases);
  }

  @Override
  public List<Link> links() {
    return new Links().item(meeting).all();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public Roster on(List<Basis> newBases) {
    return new Roster(id, meeting, length, seats, received, newBases);
  }
}
