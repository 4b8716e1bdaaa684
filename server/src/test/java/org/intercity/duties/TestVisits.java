package org.intercity.duties;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.register.Body;
import org.jspecify.annotations.Nullable;

/** Visits for tests: whose, when, how far they have come, what was given on them. */
record TestVisits(Body of, String period, VisitState state, List<Visit.Gift> gifts) {

  static TestVisits of(Body of, String period) {
    return new TestVisits(of, period, VisitState.PLANNED, List.of());
  }

  TestVisits in(VisitState newState) {
    return new TestVisits(of, period, newState, gifts);
  }

  TestVisits with(Visit.@Nullable Gift gift) {
    return new TestVisits(of, period, state, gift == null ? List.of() : List.of(gift));
  }

  Visit visit(ItemId id) {
    return new Visit(
        id,
        state,
        new Visit.About(null, EdtfDate.parse(period), List.of(), List.of()),
        new Visit.Delegation(new Named(of.name(), of.id()), null, List.of()),
        List.of(new Visit.Stop(new Spot("Lima", null), null, List.of(), List.of())),
        new Visit.Account(gifts, List.of(), List.of(), List.of()),
        List.of(new Basis.Known("the plan", null)));
  }

  Visit visit() {
    return visit(new ItemId(Sort.VISIT, 1));
  }
}
