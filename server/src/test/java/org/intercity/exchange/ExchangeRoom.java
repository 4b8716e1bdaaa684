package org.intercity.exchange;

import java.util.ArrayList;
import java.util.List;
import org.intercity.journal.EntryFamily;
import org.intercity.journal.Projection;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;

/** This room and those below it without Spring, on one test's database. */
public record ExchangeRoom(
    ProposalsRoom below, Exchange exchange, Finds finds, Activities activities) {

  public static ExchangeRoom open(TestPlace place) {
    return open(place, List.of(), List.of());
  }

  /** With another room above these. */
  public static ExchangeRoom open(
      TestPlace place, List<EntryFamily> families, List<Projection> projections) {
    List<EntryFamily> all = new ArrayList<>(new ExchangeConfiguration().exchangeFamilies().all());
    all.addAll(families);
    List<Projection> tables = new ArrayList<>(List.of(new ExchangeProjection()));
    tables.addAll(projections);
    ProposalsRoom below = ProposalsRoom.open(place, all, tables);
    return new ExchangeRoom(
        below,
        new Exchange(below.test().journal(), below.test().database()),
        new Finds(below.test().journal(), below.test().database()),
        new Activities(below.test().journal(), below.test().database()));
  }

  public Sameness sameness() {
    return new Sameness(exchange);
  }

  public Forgetting forgetting() {
    return new Forgetting(below.test().journal(), below.test().database(), exchange);
  }
}
