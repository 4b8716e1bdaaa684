package org.intercity.desk.meetings;

import java.util.List;
import org.intercity.desk.Foundation;
import org.intercity.desk.Name;
import org.intercity.desk.TieLine;
import org.intercity.desk.Versions;
import org.intercity.exchange.Commitment;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one meeting.
 *
 * @param series its number
 * @param entry of the version that is shown
 */
record MeetingPage(
    MeetingLine line, String series, long entry, Held held, Who who, Paper paper, Around around) {

  /** Where it is held and by whom, and what comes before and after it in its series. */
  record Held(
      @Nullable String place,
      List<Host> hosts,
      @Nullable MeetingLine before,
      @Nullable MeetingLine after,
      @Nullable Host next) {}

  /** A body, or a group that is called so. */
  record Host(Name name, @Nullable String body) {}

  /**
   * Who comes.
   *
   * @param registered how many the registration list has; 0 where there is none
   * @param differences between the delegations and that list
   */
  record Who(
      List<Delegation> delegations,
      Tally tally,
      int registered,
      List<RosterGroups.Difference> differences) {}

  /** A city's or a country's delegation. */
  record Delegation(Host of, @Nullable String country, @Nullable Integer count) {}

  /** What is on paper about it. */
  record Paper(List<String> programme, List<Document> documents) {}

  record Document(String name, String hex) {}

  /** What it hangs on, and what hangs on it. */
  record Around(
      List<TieLine> ties,
      List<Entered<Commitment>> promises,
      List<Foundation> bases,
      List<Versions.Version> versions) {}
}
