package org.intercity.desk;

import java.util.List;
import java.util.stream.Stream;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;

/** What an article says, each fact with its sign. */
record Facts(
    List<Numbered<Reading.Agreement>> agreements,
    List<Numbered<Reading.ReportedTotal>> totals,
    List<Numbered<Reading.First>> firsts,
    List<Numbered<Reading.Agreement>> earlier,
    Around around) {

  /** What hangs on a tie rather than makes it. */
  record Around(
      List<Numbered<Reading.Visit>> visits,
      List<Numbered<Reading.Meeting>> meetings,
      List<Numbered<Reading.Contact>> people,
      List<Numbered<Reading.Statement>> statements,
      List<Numbered<Reading.Profile>> profiles) {

    Stream<PlaceId> places() {
      return Stream.of(
              visits.stream()
                  .map(Numbered::fact)
                  .flatMap(visit -> visit.to().stream())
                  .flatMap(stop -> Facts.id(stop.place())),
              meetings.stream().flatMap(each -> Facts.id(each.fact().place())),
              profiles.stream().flatMap(each -> Facts.id(each.fact().place())))
          .flatMap(each -> each);
    }

    Stream<Numbered<?>> all() {
      return Stream.of(visits, meetings, people, statements, profiles).flatMap(List::stream);
    }
  }

  static Facts of(Reading reading) {
    Reading.Exchanges exchanges = reading.exchanges();
    return new Facts(
        Numbered.all("a", reading.ties().reported(), each -> each.grounds().evidence()),
        Numbered.all("t", reading.reportedTotals(), Reading.ReportedTotal::evidence),
        Numbered.all("f", reading.firsts(), Reading.First::evidence),
        Numbered.all("e", reading.ties().earlier(), each -> each.grounds().evidence()),
        new Around(
            Numbered.all("v", exchanges.visits(), Reading.Visit::evidence),
            Numbered.all("m", exchanges.meetings(), Reading.Meeting::evidence),
            Numbered.all("p", exchanges.people(), Reading.Contact::evidence),
            Numbered.all("s", exchanges.statements(), Reading.Statement::evidence),
            Numbered.all("c", exchanges.profiles(), Reading.Profile::evidence)));
  }

  /** Every place that a fact names and the reader resolved. */
  Stream<PlaceId> places() {
    Stream<Reading.Agreement> ties =
        Stream.concat(agreements.stream(), earlier.stream()).map(Numbered::fact);
    return Stream.concat(ties.flatMap(Facts::places), around.places());
  }

  private static Stream<PlaceId> places(Reading.Agreement tie) {
    return Stream.concat(
        tie.parties().stream().map(Reading.Party::place).flatMap(Facts::id),
        id(tie.signing().place()));
  }

  private static Stream<PlaceId> id(Reading.@Nullable Where place) {
    return place == null ? Stream.empty() : Stream.of(place.id());
  }

  private static Stream<PlaceId> id(Reading.@Nullable NamedPlace place) {
    return place == null ? Stream.empty() : Stream.ofNullable(place.id());
  }

  /** All of them, in the order in which the page shows them. */
  public List<Numbered<?>> all() {
    return Stream.concat(
            Stream.of(agreements, totals, firsts, earlier).flatMap(List::stream), around.all())
        .toList();
  }
}
