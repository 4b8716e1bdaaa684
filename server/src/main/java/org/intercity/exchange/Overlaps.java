package org.intercity.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/**
 * Finds visits that cannot both be: of one person, or of one delegation, on one day. Days that are
 * only known to the month or the year prove nothing.
 */
public final class Overlaps {

  private Overlaps() {}

  /** The days on which a visit surely takes place. */
  private record Surely(LocalDate from, LocalDate to) {
    static @Nullable Surely of(Visit visit) {
      EdtfDate days = visit.days();
      if (days == null) {
        return null;
      }
      LocalDate from =
          days instanceof EdtfDate.Interval(var first, _) ? first.latest() : days.latest();
      LocalDate to =
          days instanceof EdtfDate.Interval(_, var last) ? last.earliest() : days.earliest();
      return to.isBefore(from) ? null : new Surely(from, to);
    }

    boolean meets(@Nullable Surely other) {
      return other != null && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
  }

  /** The other visits that clash with one, as it would be entered. */
  public static List<Visit> of(Visit visit, ExchangeView view) {
    Surely days = Surely.of(visit);
    if (days == null || visit.state() == VisitState.CANCELLED) {
      return List.of();
    }
    BodyId body = visit.delegation().of().body();
    return Stream.concat(
            visit.everybody().map(member -> Link.to(member.person())),
            Stream.ofNullable(body).map(Link::from))
        .distinct()
        .flatMap(link -> near(link, days, view))
        .distinct()
        .filter(other -> !other.id().equals(visit.id()))
        .filter(other -> other.state() != VisitState.CANCELLED)
        .filter(other -> days.meets(Surely.of(other)))
        .filter(other -> isShared(visit, other))
        .toList();
  }

  private static Stream<Visit> near(Link link, Surely days, ExchangeView view) {
    Ask ask = Ask.all(Sort.VISIT).linkedTo(link).between(days.from(), days.to());
    return view.list(ask, Visit.class).stream().map(Entered::what);
  }

  /** A delegation is the same where both are of one body and not led by two people. */
  private static boolean isShared(Visit one, Visit other) {
    Visit.Member head = one.delegation().head();
    Visit.Member otherHead = other.delegation().head();
    boolean ledByTwo =
        head != null && otherHead != null && !Objects.equals(head.person(), otherHead.person());
    return (!ledByTwo && one.delegation().of().isSame(other.delegation().of()))
        || one.everybody()
            .anyMatch(
                who -> other.everybody().anyMatch(them -> them.person().equals(who.person())));
  }
}
