package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import org.intercity.reader.Reading.Contact;
import org.intercity.reader.Reading.Exchanges;
import org.intercity.reader.Reading.First;
import org.intercity.reader.Reading.Meeting;
import org.intercity.reader.Reading.Profile;
import org.intercity.reader.Reading.Provenance;
import org.intercity.reader.Reading.ReportedTotal;
import org.intercity.reader.Reading.Statement;
import org.intercity.reader.Reading.Visit;

/** Facts beside the agreements themselves, as far as the passes have come. */
public record Findings(
    List<ReportedTotal> totals, List<First> firsts, Exchanges exchanges, Provenance provenance) {

  public static final Findings NONE =
      new Findings(
          List.of(),
          List.of(),
          new Exchanges(List.of(), List.of(), List.of(), List.of(), List.of()),
          new Provenance(null, false));

  public Findings {
    totals = List.copyOf(totals);
    firsts = List.copyOf(firsts);
  }

  Findings withTotals(List<ReportedTotal> other) {
    return new Findings(other, firsts, exchanges, provenance);
  }

  Findings withFirsts(List<First> other) {
    return new Findings(totals, other, exchanges, provenance);
  }

  Findings with(Provenance other) {
    return new Findings(totals, firsts, exchanges, other);
  }

  Findings withVisits(List<Visit> visits) {
    return with(
        new Exchanges(
            visits,
            exchanges.meetings(),
            exchanges.people(),
            exchanges.statements(),
            exchanges.profiles()));
  }

  Findings withMeetings(List<Meeting> meetings) {
    return with(
        new Exchanges(
            exchanges.visits(),
            meetings,
            exchanges.people(),
            exchanges.statements(),
            exchanges.profiles()));
  }

  Findings withPeople(List<Contact> people) {
    return with(
        new Exchanges(
            exchanges.visits(),
            exchanges.meetings(),
            people,
            exchanges.statements(),
            exchanges.profiles()));
  }

  Findings withStatements(List<Statement> statements) {
    return with(
        new Exchanges(
            exchanges.visits(),
            exchanges.meetings(),
            exchanges.people(),
            statements,
            exchanges.profiles()));
  }

  Findings withProfiles(List<Profile> profiles) {
    return with(
        new Exchanges(
            exchanges.visits(),
            exchanges.meetings(),
            exchanges.people(),
            exchanges.statements(),
            profiles));
  }

  /** A list with one more. */
  static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }

  private Findings with(Exchanges other) {
    return new Findings(totals, firsts, other, provenance);
  }
}
