package org.intercity.desk.visits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Called;
import org.intercity.desk.Days;
import org.intercity.desk.Missing;
import org.intercity.desk.Naming;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.springframework.stereotype.Component;

/** What the pages of visits look things up in. */
@Component
record VisitDesk(
    Exchange exchange, Register register, Gazetteer gazetteer, Signatures signatures, Days days) {

  ExchangeView kept(SignedIn who) {
    return exchange.of(signatures.of(who).actedFor());
  }

  /** The visit of that number as it stands. */
  Entered<Visit> require(String id, SignedIn who) {
    return kept(who).find(id(id), Visit.class).orElseThrow(Missing::new);
  }

  static ItemId id(String text) {
    return ItemId.find(Sort.VISIT, text).orElseThrow(Missing::new);
  }

  /** The body acted for. */
  Optional<Body> own(SignedIn who) {
    return signatures.body(who).flatMap(register.now()::findBody);
  }

  Called called(Locale locale) {
    return new Called(Naming.in(locale), gazetteer, register.now());
  }

  /** These visits in one line each. */
  List<VisitLine> lines(List<Entered<Visit>> visits, SignedIn who, Locale locale) {
    RegisterView now = register.now();
    Called called = new Called(Naming.in(locale), gazetteer, now);
    Body own = own(who).orElse(null);
    return visits.stream().map(visit -> VisitLine.of(visit.what(), called, own)).toList();
  }
}
