package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Named;
import org.intercity.exchange.Roster;
import org.intercity.register.Names;

/** The delegations that a registration list shows, and how they differ from those announced. */
final class RosterGroups {

  private RosterGroups() {}

  /**
   * A delegation of which the list has another number than was announced.
   *
   * @param announced 0 where it was not announced at all
   * @param listed 0 where nobody of it is on the list
   */
  record Difference(String of, int announced, int listed) {}

  /** Everybody on the list by where they come from; those who do not say, as one. */
  static List<Meeting.Group> of(Roster roster) {
    Map<String, Meeting.Group> groups = new LinkedHashMap<>();
    for (Roster.Seat seat : roster.seats()) {
      String of = Objects.requireNonNullElse(seat.of(), "");
      groups.merge(
          Names.fold(of),
          new Meeting.Group(new Named(of, null), seat.country(), 1),
          (held, one) ->
              new Meeting.Group(
                  held.of(),
                  held.country() == null ? one.country() : held.country(),
                  count(held) + 1));
    }
    return List.copyOf(groups.values());
  }

  private static int count(Meeting.Group group) {
    return group.count() == null ? 0 : group.count();
  }

  /** Where both say how many, and say otherwise; and those that stand on one side alone. */
  static List<Difference> differences(List<Meeting.Group> announced, List<Meeting.Group> listed) {
    Map<String, Meeting.Group> onList = new LinkedHashMap<>();
    listed.forEach(group -> onList.put(Names.fold(group.of().name()), group));
    List<Difference> differences = new ArrayList<>();
    for (Meeting.Group group : announced) {
      Meeting.Group found = onList.remove(Names.fold(group.of().name()));
      int here = found == null ? 0 : count(found);
      if (found == null || (group.count() != null && here != group.count())) {
        differences.add(new Difference(group.of().name(), count(group), here));
      }
    }
    if (!announced.isEmpty()) {
      onList
          .values()
          .forEach(group -> differences.add(new Difference(group.of().name(), 0, count(group))));
    }
    return differences.stream().filter(each -> !each.of().isEmpty()).toList();
  }
}
