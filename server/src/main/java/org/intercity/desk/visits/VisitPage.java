package org.intercity.desk.visits;

import java.util.List;
import org.intercity.desk.Foundation;
import org.intercity.desk.Name;
import org.intercity.desk.TieLine;
import org.intercity.desk.Versions;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one visit.
 *
 * @param entry of the version that is shown
 * @param next words of the states that may come next
 */
record VisitPage(
    VisitLine line,
    long entry,
    List<String> next,
    Travellers travellers,
    List<Stop> stops,
    Account account,
    Around around) {

  /** Who travels. */
  record Travellers(@Nullable Somebody head, List<Somebody> members) {}

  /**
   * A person as the visit knows them.
   *
   * @param name null where the person was erased
   * @param known whether the role is one the program has a word for
   */
  record Somebody(
      String id,
      @Nullable String name,
      @Nullable String post,
      @Nullable String role,
      boolean known) {}

  /** A place visited. */
  record Stop(
      Name name,
      @Nullable String place,
      @Nullable EdtfDate day,
      List<Host> hosts,
      List<String> programme) {}

  /** Who receives the delegation; without an id where it is no body of the register. */
  record Host(Name name, @Nullable String body) {}

  /** What came of it. */
  record Account(
      List<Gift> gifts,
      List<Cost> costs,
      List<String> totals,
      List<Paper> papers,
      List<String> results) {}

  record Gift(boolean received, String what, @Nullable String value, @Nullable Somebody person) {}

  record Cost(String what, String amount) {}

  /** A paper, by the digest that names it. */
  record Paper(String name, String hex) {}

  /** What it hangs on, and what hangs on it. */
  record Around(
      @Nullable String cancelled,
      List<TieLine> ties,
      List<String> fields,
      List<Entered<Commitment>> promises,
      List<Foundation> bases,
      List<Versions.Version> versions) {}
}
