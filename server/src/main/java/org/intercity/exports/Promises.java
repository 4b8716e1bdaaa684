package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Commitment;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;

/**
 * Promises as a table: the overdue first, then the open ones by their day, then what became of the
 * rest.
 */
record Promises(ItemNames names, LocalDate today) {

  private Saying saying() {
    return names.saying();
  }

  Block.Table table(List<Commitment> promises) {
    List<List<Cell>> rows = new ArrayList<>();
    promises.stream()
        .sorted(
            Comparator.comparing((Commitment each) -> each.outcome().state())
                .thenComparing(each -> each.due() == null ? LocalDate.MAX : each.due().latest()))
        .forEach(each -> rows.add(row(each)));
    return new Block.Table(
        saying().say("book.promises"),
        List.of(
            Column.of(saying().say("book.due")),
            Column.of(saying().say("book.what")),
            Column.of(saying().say("book.owner")),
            Column.of(saying().say("statistics.state.head"))),
        rows);
  }

  private List<Cell> row(Commitment promise) {
    EdtfDate due = promise.due();
    return List.of(
        Cell.of(due == null ? saying().say("book.due.none") : saying().day(due)),
        Cell.of(Phrase.linked(promise.what(), "/commitments/" + promise.id())),
        Cell.of(names.named(promise.owner())),
        Cell.of(state(promise)));
  }

  private String state(Commitment promise) {
    String reason = promise.outcome().reason();
    String state =
        isOverdue(promise)
            ? saying().say("book.overdue")
            : saying().say("book.promise." + promise.outcome().state().word());
    return reason == null ? state : state + " · " + reason;
  }

  boolean isOverdue(Commitment promise) {
    EdtfDate due = promise.due();
    return promise.outcome().state() == Commitment.State.OPEN
        && due != null
        && due.latest().isBefore(today);
  }
}
