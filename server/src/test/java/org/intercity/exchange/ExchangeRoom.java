package org.intercity.exchange;

import java.util.List;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;

/** This room and those below it without Spring, on one test's database. */
public record ExchangeRoom(
    ProposalsRoom below, Exchange exchange, Finds finds, Activities activities) {

  public static ExchangeRoom open(TestPlace place) {
    ProposalsRoom below =
        ProposalsRoom.open(
            place,
            new ExchangeConfiguration().exchangeFamilies().all(),
            List.of(new ExchangeProjection()));
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
