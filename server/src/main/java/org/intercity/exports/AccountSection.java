package org.intercity.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Item;
import org.intercity.exchange.Link;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Entered;

/** What came of a visit: who was met, results, promises, gifts, costs, papers. */
record AccountSection(OnVisit on) {

  List<Block> blocks() {
    Visit visit = on.visit();
    List<Block> blocks = new ArrayList<>();
    if (!visit.state().isOver()) {
      blocks.add(Block.doubt(say("trip.early")));
    }
    blocks.add(Block.heading(1, say("book.met")));
    List<Phrase> met =
        linked(Sort.ENCOUNTER, Encounter.class).stream()
            .map(
                each ->
                    on.names()
                        .person(each.person())
                        .to("/people/" + each.person())
                        .and(" · " + on.names().met(each)))
            .toList();
    blocks.add(met.isEmpty() ? Block.says(say("trip.met.none")) : new Block.Items(met, false));
    blocks.add(Block.heading(1, say("trip.results")));
    List<Phrase> results = visit.account().results().stream().map(Phrase::of).toList();
    blocks.add(
        results.isEmpty() ? Block.says(say("trip.results.none")) : new Block.Items(results, true));
    blocks.add(Block.heading(1, say("book.promises")));
    List<Commitment> promises = linked(Sort.COMMITMENT, Commitment.class);
    blocks.add(
        promises.isEmpty()
            ? Block.says(say("trip.promises.none"))
            : new Promises(on.names(), on.today()).table(promises));
    blocks.add(Block.heading(1, say("visit.gifts")));
    List<List<Cell>> gifts = new Gifts(on).rows(visit);
    blocks.add(gifts.isEmpty() ? Block.says(say("trip.gifts.none")) : new Gifts(on).table(gifts));
    blocks.add(Block.heading(1, say("trip.costs")));
    blocks.add(
        visit.account().costs().isEmpty()
            ? Block.says(say("trip.costs.none"))
            : costs(visit.account().costs()));
    if (!visit.account().papers().isEmpty()) {
      blocks.add(Block.heading(1, say("trip.papers")));
      blocks.add(
          new Block.Items(
              visit.account().papers().stream()
                  .map(
                      paper ->
                          Phrase.linked(
                              paper.name(),
                              "/documents/" + paper.document().replace("sha256:", "")))
                  .toList(),
              false));
    }
    return blocks;
  }

  /** Amounts as written, and their sum in each currency: nothing is converted. */
  private Block.Table costs(List<Visit.Cost> costs) {
    List<List<Cell>> rows = new ArrayList<>();
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Visit.Cost cost : costs) {
      rows.add(List.of(Cell.of(cost.what()), Cell.of(Gifts.amount(cost.amount()))));
      sums.merge(cost.amount().currency(), new BigDecimal(cost.amount().amount()), BigDecimal::add);
    }
    sums.forEach(
        (currency, sum) ->
            rows.add(
                List.of(Cell.of(say("trip.sum")), Cell.of(sum.toPlainString() + " " + currency))));
    return new Block.Table(
        say("trip.costs"),
        List.of(Column.of(say("book.what")), Column.number(say("trip.amount"))),
        rows);
  }

  private <T extends Item> List<T> linked(Sort sort, Class<T> type) {
    return on.kept().list(Ask.all(sort).linkedTo(Link.to(on.visit().id())), type).stream()
        .map(Entered::what)
        .toList();
  }

  private String say(String key) {
    return on.saying().say(key);
  }
}
