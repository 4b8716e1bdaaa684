package org.intercity.desk.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.intercity.exchange.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * Who is listed for a meeting, counted, and held against the figures that are reported.
 *
 * @param people those whose delegation says how many it is
 * @param uncounted delegations that do not
 * @param participants the reported figure, checked; null where none is reported or nobody listed
 */
record Tally(
    int delegations,
    int people,
    int uncounted,
    Map<String, Integer> countries,
    @Nullable Check participants,
    @Nullable Check cities) {

  /**
   * A reported figure held against the list.
   *
   * @param verdict as of other checks: {@code holds}, {@code does_not_hold}, {@code cannot_be_said}
   */
  record Check(int listed, int reported, String verdict) {
    /** How many the list lacks. */
    public int missing() {
      return Math.max(0, reported - listed);
    }

    /** How many it has besides. */
    public int more() {
      return Math.max(0, listed - reported);
    }
  }

  /**
   * Counts the delegations of a meeting.
   *
   * @param country what the country of a delegation is called; empty where that is not known
   * @param isCity whether a delegation is of a city, and not of a country as a whole
   */
  static Tally of(
      Meeting.Attendance attendance,
      Function<Meeting.Group, String> country,
      Function<Meeting.Group, Boolean> isCity) {
    List<Meeting.Group> groups = attendance.delegations();
    Map<String, Integer> countries = new LinkedHashMap<>();
    int people = 0;
    int uncounted = 0;
    int cities = 0;
    for (Meeting.Group group : groups) {
      int count = group.count() == null ? 0 : group.count();
      people += count;
      uncounted += group.count() == null ? 1 : 0;
      cities += isCity.apply(group) ? 1 : 0;
      countries.merge(country.apply(group), count, Integer::sum);
    }
    return new Tally(
        groups.size(),
        people,
        uncounted,
        countries,
        groups.isEmpty() ? null : check(people, attendance.participants(), uncounted > 0),
        groups.isEmpty() ? null : check(cities, attendance.cities(), false));
  }

  private static @Nullable Check check(int listed, @Nullable Integer reported, boolean open) {
    if (reported == null) {
      return null;
    }
    boolean unsure = open && listed <= reported;
    return new Check(
        listed,
        reported,
        unsure ? "cannot_be_said" : listed == reported ? "holds" : "does_not_hold");
  }
}
