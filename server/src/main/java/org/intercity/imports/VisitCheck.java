package org.intercity.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Ask;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.Entered;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/** Finds visits that the list has twice, that the office has, and that cannot both be. */
final class VisitCheck {

  private final List<Journey> journeys = new ArrayList<>();

  /**
   * A visit as it is compared.
   *
   * @param line of the list; 0 where the office has it
   * @param id its number where the office has it
   */
  private record Journey(
      int line, @Nullable ItemId id, String of, List<PlaceId> places, EdtfDate days, String head) {

    boolean isSame(Journey other) {
      return of.equals(other.of)
          && days.earliest().equals(other.days.earliest())
          && places.stream().anyMatch(other.places::contains);
    }

    /** Days known only to the month prove nothing. */
    boolean clashes(Journey other) {
      return !head.isEmpty()
          && head.equals(other.head)
          && isExact()
          && other.isExact()
          && !days.earliest().isAfter(other.days.latest())
          && !other.days.earliest().isAfter(days.latest());
    }

    private boolean isExact() {
      return days instanceof EdtfDate.Day
          || (days instanceof EdtfDate.Interval(var from, var to)
              && from instanceof EdtfDate.Day
              && to instanceof EdtfDate.Day);
    }
  }

  /** With the visits of the office in the time the list tells of. */
  VisitCheck(ExchangeView kept, Collection<Reading.OfVisit> visits) {
    Optional<LocalDate> first =
        visits.stream().map(each -> each.period().earliest()).min(LocalDate::compareTo);
    Optional<LocalDate> last =
        visits.stream().map(each -> each.period().latest()).max(LocalDate::compareTo);
    if (first.isPresent() && last.isPresent()) {
      List<Visit> held =
          kept.list(Ask.all(Sort.VISIT).between(first.get(), last.get()), Visit.class).stream()
              .map(Entered::what)
              .filter(visit -> visit.state() != VisitState.CANCELLED)
              .toList();
      Map<ItemId, Entered<Person>> heads =
          kept.people()
              .find(
                  held.stream()
                      .flatMap(visit -> Stream.ofNullable(visit.delegation().head()))
                      .map(Visit.Member::person)
                      .collect(Collectors.toSet()),
                  Person.class);
      held.forEach(visit -> journeys.addAll(journey(visit, heads).stream().toList()));
    }
  }

  private static Optional<Journey> journey(Visit visit, Map<ItemId, Entered<Person>> heads) {
    EdtfDate days = visit.days();
    Visit.Member head = visit.delegation().head();
    String called =
        head == null || !heads.containsKey(head.person())
            ? ""
            : Names.fold(heads.get(head.person()).what().name());
    return days == null
        ? Optional.empty()
        : Optional.of(
            new Journey(
                0,
                visit.id(),
                of(visit.delegation().of().body() == null, visit),
                places(visit.stops()),
                days,
                called));
  }

  private static String of(boolean unknown, Visit visit) {
    return unknown
        ? Names.fold(visit.delegation().of().name())
        : String.valueOf(visit.delegation().of().body());
  }

  private static List<PlaceId> places(List<Visit.Stop> stops) {
    return stops.stream().flatMap(stop -> Stream.ofNullable(stop.place().place())).toList();
  }

  void check(RowReader row, Reading.OfVisit visit) {
    String head = visit.travellers().head();
    Journey here =
        new Journey(
            row.row().line(),
            null,
            String.valueOf(visit.of().body()),
            places(visit.stops()),
            visit.period(),
            head == null ? "" : Names.fold(head));
    journeys.stream()
        .filter(here::isSame)
        .findFirst()
        .ifPresentOrElse(
            other -> twice(row, other),
            () ->
                journeys.stream()
                    .filter(here::clashes)
                    .findFirst()
                    .ifPresent(other -> clash(row, other)));
    journeys.add(here);
  }

  private static void twice(RowReader row, Journey other) {
    if (other.id() == null) {
      row.problem(Standing.DUPLICATE, "twice", other.line());
    } else {
      row.problems()
          .add(Problem.of(Standing.DUPLICATE, "known", other.id()).with(List.of(said(other))));
    }
  }

  private static void clash(RowReader row, Journey other) {
    if (other.id() == null) {
      row.problem(Standing.DOUBTFUL, "overlaps_here", other.line());
    } else {
      row.problems()
          .add(Problem.of(Standing.DOUBTFUL, "overlaps", other.id()).with(List.of(said(other))));
    }
  }

  private static Problem.Known said(Journey other) {
    return new Problem.Known(String.valueOf(other.id()), other.days().text());
  }
}
