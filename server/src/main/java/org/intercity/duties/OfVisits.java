package org.intercity.duties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Money;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.register.BodyKind;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/** The duties that one visit brings about for the office of a body. */
record OfVisits(Home home) {

  List<Duty> of(Rule rule, Entered<Visit> visit) {
    EdtfDate days = visit.what().days();
    if (days == null || visit.what().state() == VisitState.CANCELLED) {
      return List.of();
    }
    return switch (rule.on()) {
      case Trigger.VisitDeparts(var binds) ->
          isOwn(visit.what(), binds)
              ? List.of(duty(rule, visit, 1, Shift.beginning(days)))
              : List.of();
      case Trigger.VisitReturns(var binds, var until) ->
          isOwn(visit.what(), binds) && visit.what().state() != until
              ? List.of(duty(rule, visit, 1, Shift.end(days)))
              : List.of();
      case Trigger.GiftReceived(var atLeast) -> gifts(rule, visit, atLeast, Shift.end(days));
      case Trigger.TieSigned _,
          Trigger.TieYearly _,
          Trigger.Anniversary _,
          Trigger.WithoutConsent _ ->
          List.of();
    };
  }

  /** Whether it is a delegation of the office's own place, of one of these sorts. */
  private boolean isOwn(Visit visit, List<BodyKind> kinds) {
    return home.has(visit.delegation().of().body(), kinds);
  }

  private List<Duty> gifts(
      Rule rule, Entered<Visit> visit, List<Money> atLeast, EdtfDate returned) {
    boolean isOut = isOwn(visit.what(), List.of(BodyKind.values()));
    List<Duty> duties = new ArrayList<>();
    int nth = 0;
    for (Visit.Gift gift : visit.what().account().gifts()) {
      nth++;
      Optional<Money> limit = limit(gift, atLeast);
      // a gift is received by the delegation or from it: which of the two is the office's side?
      if (gift.received() == isOut && limit.map(each -> reaches(gift, each)).orElse(true)) {
        duties.add(
            new Duty(
                new DutyKey(rule.id(), visit.what().id().toString(), nth),
                rule,
                new Duty.Cause.OfVisit(visit, gift),
                Shift.days(returned, rule.days()),
                limit.isPresent() ? null : doubt(gift.value(), atLeast),
                null));
      }
    }
    return duties;
  }

  private static Optional<Money> limit(Visit.Gift gift, List<Money> atLeast) {
    Money value = gift.value();
    return value == null
        ? Optional.empty()
        : atLeast.stream().filter(each -> each.currency().equals(value.currency())).findFirst();
  }

  private static boolean reaches(Visit.Gift gift, Money limit) {
    Money value = gift.value();
    return value != null
        && new BigDecimal(value.amount()).compareTo(new BigDecimal(limit.amount())) >= 0;
  }

  private static Duty.Doubt doubt(@Nullable Money value, List<Money> atLeast) {
    return new Duty.Doubt(
        value == null ? null : value.currency(), atLeast.stream().map(Money::currency).toList());
  }

  private static Duty duty(Rule rule, Entered<Visit> visit, int nth, EdtfDate when) {
    return new Duty(
        new DutyKey(rule.id(), visit.what().id().toString(), nth),
        rule,
        new Duty.Cause.OfVisit(visit, null),
        Shift.days(when, rule.days()),
        null,
        null);
  }
}
