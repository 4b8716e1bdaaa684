package org.intercity.exchange;

import java.util.ArrayList;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/**
 * Files journeys that articles tell of: those of one delegation to one place on one day are one.
 */
record VisitFiling(Drafting items, Resolved resolved, PeopleFiling people) {

  ItemId file(Reading.Visit fact, Basis basis) {
    Visit told = told(fact, basis);
    Visit visit =
        items
            .list(
                Ask.all(Sort.VISIT).ordered(Ask.Order.NEWEST_FIRST),
                Visit.class,
                held -> isSame(held, told))
            .stream()
            .findFirst()
            .map(held -> items.put(completed(held, told)))
            .orElseGet(() -> items.put(numbered(told)));
    return items.founded(visit, Visit.class, basis).id();
  }

  private Visit told(Reading.Visit fact, Basis basis) {
    Named of = resolved.named(fact.of());
    List<Visit.Stop> stops =
        fact.to().stream()
            .map(stop -> new Visit.Stop(resolved.spot(stop), stop.date(), List.of(), List.of()))
            .toList();
    Visit.Member head =
        fact.head() == null ? null : new Visit.Member(people.person(fact.head(), basis), null);
    return new Visit(
        new ItemId(Sort.VISIT, 1),
        VisitState.DONE,
        new Visit.About(
            null,
            null,
            resolved.ties(of, stops.stream().map(Visit.Stop::place).toList()),
            List.of()),
        new Visit.Delegation(of, head, List.of()),
        stops,
        Visit.Account.NONE,
        List.of());
  }

  private Visit numbered(Visit told) {
    return new Visit(
        items.next(Sort.VISIT),
        told.state(),
        told.about(),
        told.delegation(),
        told.stops(),
        told.account(),
        told.bases());
  }

  private static boolean isSame(Visit held, Visit told) {
    return held.delegation().of().isSame(told.delegation().of())
        && held.stops().stream()
            .anyMatch(stop -> told.stops().stream().anyMatch(other -> isSameStop(stop, other)));
  }

  private static boolean isSameStop(Visit.Stop one, Visit.Stop other) {
    return isSame(one.place(), other.place())
        && one.day() != null
        && other.day() != null
        && one.day().agreesWith(other.day());
  }

  static boolean isSame(Spot one, Spot other) {
    return (one.place() != null && other.place() != null)
        ? one.place().equals(other.place())
        : Names.fold(one.name()).equals(Names.fold(other.name()));
  }

  /** What is held, with the head, the stops and the finer days that only the other tells. */
  private static Visit completed(Visit held, Visit told) {
    List<Visit.Stop> stops = new ArrayList<>();
    for (Visit.Stop stop : held.stops()) {
      stops.add(
          told.stops().stream()
              .filter(other -> isSameStop(stop, other))
              .findFirst()
              .map(other -> finer(stop, other.day()))
              .orElse(stop));
    }
    told.stops().stream()
        .filter(other -> stops.stream().noneMatch(stop -> isSame(stop.place(), other.place())))
        .forEach(stops::add);
    Visit.Delegation delegation = held.delegation();
    return new Visit(
        held.id(),
        held.state(),
        held.about(),
        new Visit.Delegation(
            delegation.of(),
            delegation.head() == null ? told.delegation().head() : delegation.head(),
            delegation.members()),
        stops,
        held.account(),
        held.bases());
  }

  private static Visit.Stop finer(Visit.Stop stop, @Nullable EdtfDate day) {
    return day != null && (stop.day() == null || day.isFinerThan(stop.day()))
        ? new Visit.Stop(stop.place(), day, stop.hosts(), stop.programme())
        : stop;
  }
}
