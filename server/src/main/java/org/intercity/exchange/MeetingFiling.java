package org.intercity.exchange;

import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/** Files meetings that articles tell of, each as an edition of its series. */
record MeetingFiling(Drafting items, Resolved resolved) {

  ItemId file(Reading.Meeting fact, Basis basis) {
    Series series = series(fact.series(), basis);
    Meeting told = told(fact, series.id());
    Meeting meeting =
        items
            .list(
                Ask.all(Sort.MEETING).linkedTo(Link.to(series.id())),
                Meeting.class,
                held -> held.series().equals(series.id()) && isSame(held, told))
            .stream()
            .findFirst()
            .map(held -> items.put(completed(held, told)))
            .orElseGet(() -> items.put(with(items.next(Sort.MEETING), told)));
    return items.founded(meeting, Meeting.class, basis).id();
  }

  private Series series(String title, Basis basis) {
    String folded = Names.fold(title);
    return items
        .list(
            Ask.all(Sort.SERIES).named(title),
            Series.class,
            each -> each.titles().stream().map(Names::fold).anyMatch(folded::equals))
        .stream()
        .findFirst()
        .orElseGet(
            () -> items.put(new Series(items.next(Sort.SERIES), List.of(title), List.of(basis))));
  }

  private Meeting told(Reading.Meeting fact, ItemId series) {
    return new Meeting(
        new ItemId(Sort.MEETING, 1),
        series,
        fact.edition(),
        new Meeting.Held(
            fact.place() == null ? null : resolved.spot(fact.place()), fact.date(), List.of()),
        new Meeting.Attendance(fact.participants(), fact.cities(), List.of()),
        Meeting.Paper.NONE,
        List.of());
  }

  private static Meeting with(ItemId id, Meeting told) {
    return new Meeting(
        id,
        told.series(),
        told.edition(),
        told.held(),
        told.attendance(),
        told.paper(),
        told.bases());
  }

  /** Editions by their numbers; where one has none, by place and day. */
  private static boolean isSame(Meeting held, Meeting told) {
    if (held.edition() != null && told.edition() != null) {
      return held.edition().equals(told.edition());
    }
    boolean days =
        held.days() != null && told.days() != null && held.days().agreesWith(told.days());
    return days && isAt(held.held().place(), told.held().place());
  }

  private static boolean isAt(@Nullable Spot one, @Nullable Spot other) {
    return one == null || other == null || VisitFiling.isSame(one, other);
  }

  /** What is held, its gaps filled by what the other tells. */
  private static Meeting completed(Meeting held, Meeting told) {
    return new Meeting(
        held.id(),
        held.series(),
        either(held.edition(), told.edition()),
        new Meeting.Held(
            either(held.held().place(), told.held().place()),
            either(held.held().days(), told.held().days()),
            held.held().hosts()),
        new Meeting.Attendance(
            either(held.attendance().participants(), told.attendance().participants()),
            either(held.attendance().cities(), told.attendance().cities()),
            held.attendance().delegations()),
        held.paper(),
        held.bases());
  }

  private static <T> @Nullable T either(@Nullable T held, @Nullable T told) {
    return Optional.ofNullable(held).or(() -> Optional.ofNullable(told)).orElse(null);
  }
}
