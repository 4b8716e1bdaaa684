package org.intercity.exports;

import java.util.List;
import org.intercity.exchange.Money;
import org.intercity.exchange.Visit;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;

/** Gifts of visits, given and received. */
record Gifts(OnVisit on) {

  List<List<Cell>> rows(Visit visit) {
    return visit.account().gifts().stream()
        .map(
            gift ->
                List.of(
                    Cell.of(on.names().day(visit.days())),
                    Cell.of(say(gift.received() ? "visit.received" : "visit.given")),
                    Cell.of(gift.what()),
                    Cell.of(
                        gift.person() == null ? Phrase.NOTHING : on.names().person(gift.person())),
                    Cell.of(gift.value() == null ? "" : amount(gift.value()))))
        .toList();
  }

  Block.Table table(List<List<Cell>> rows) {
    return new Block.Table(
        say("visit.gifts"),
        List.of(
            Column.of(say("statistics.dated")),
            Column.of(say("visit.direction")),
            Column.of(say("book.what")),
            Column.of(say("visit.person")),
            Column.number(say("visit.value"))),
        rows);
  }

  static String amount(Money money) {
    return money.amount() + " " + money.currency();
  }

  private String say(String key) {
    return on.saying().say(key);
  }
}
