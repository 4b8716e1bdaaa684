package org.intercity.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.Tie;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What lived on a tie: visits, meetings, who was met, what was said and promised. */
@Component
@Order(10)
final class ExchangeChapter implements TieChapter {

  private final Exchange exchange;
  private final Register register;

  ExchangeChapter(Exchange exchange, Register register) {
    this.exchange = exchange;
    this.register = register;
  }

  @Override
  public List<Block> of(Tie tie, Reader reader) {
    ExchangeView kept = exchange.of(reader.office());
    Saying saying = Saying.in(reader.language());
    ItemNames names = new ItemNames(saying, kept, register.now());
    List<Block> blocks = new ArrayList<>();
    List<List<Cell>> lived = new ArrayList<>();
    for (Visit visit : all(kept, tie, Sort.VISIT, Visit.class)) {
      lived.add(
          List.of(
              Cell.of(names.day(visit.days())),
              Cell.of(Phrase.linked(names.journey(visit), "/visits/" + visit.id())),
              Cell.of(saying.say("visit.state." + visit.state().word())),
              Cell.of(
                  Optional.ofNullable(visit.delegation().head())
                      .map(head -> names.person(head.person()))
                      .orElse(Phrase.NOTHING))));
    }
    for (Meeting meeting : all(kept, tie, Sort.MEETING, Meeting.class)) {
      lived.add(
          List.of(
              Cell.of(names.day(meeting.days())),
              Cell.of(Phrase.linked(names.meeting(meeting), "/meetings/" + meeting.id())),
              Cell.of(saying.say("book.meeting")),
              Cell.of("")));
    }
    if (!lived.isEmpty()) {
      blocks.add(Block.heading(2, saying.say("book.lived")));
      blocks.add(
          new Block.Table(
              saying.say("book.lived"),
              List.of(
                  Column.of(saying.say("statistics.dated")),
                  Column.of(saying.say("book.what")),
                  Column.of(saying.say("statistics.state.head")),
                  Column.of(saying.say("book.head"))),
              lived));
    }
    people(blocks, names, all(kept, tie, Sort.ENCOUNTER, Encounter.class));
    remarks(blocks, names, all(kept, tie, Sort.REMARK, Remark.class));
    List<Commitment> promises = all(kept, tie, Sort.COMMITMENT, Commitment.class);
    if (!promises.isEmpty()) {
      blocks.add(Block.heading(2, saying.say("book.promises")));
      blocks.add(new Promises(names, reader.today()).table(promises));
    }
    return blocks;
  }

  private static void people(List<Block> blocks, ItemNames names, List<Encounter> met) {
    if (!met.isEmpty()) {
      blocks.add(Block.heading(2, names.saying().say("book.met")));
      blocks.add(
          new Block.Items(
              met.stream()
                  .map(
                      each ->
                          names
                              .person(each.person())
                              .to("/people/" + each.person())
                              .and(" · " + names.met(each)))
                  .toList(),
              false));
    }
  }

  private static void remarks(List<Block> blocks, ItemNames names, List<Remark> remarks) {
    if (!remarks.isEmpty()) {
      blocks.add(Block.heading(2, names.saying().say("book.said")));
      blocks.add(
          new Block.Items(
              remarks.stream()
                  .map(
                      each ->
                          names
                              .person(each.speaker())
                              .and(": ")
                              .and(
                                  names.saying().quote(each.said().quote(), each.said().language()))
                              .and(" · " + names.day(each.day())))
                  .toList(),
              false));
    }
  }

  private static <T extends Item> List<T> all(
      ExchangeView kept, Tie tie, Sort sort, Class<T> type) {
    return kept.of(tie, sort).stream().map(Entered::what).map(type::cast).toList();
  }
}
