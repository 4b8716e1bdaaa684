package org.intercity.exports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Item;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Entered;
import org.intercity.register.Tie;

/** What was before: promises, earlier visits and meetings, and the gifts, for the protocol. */
record BeforeSection(OnVisit on) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, say("book.promises")));
    List<Commitment> promises = all(Sort.COMMITMENT, Commitment.class);
    blocks.add(
        promises.isEmpty()
            ? Block.says(say("book.promises.none"))
            : new Promises(on.names(), on.today()).table(promises));
    List<Visit> visits =
        all(Sort.VISIT, Visit.class).stream()
            .filter(visit -> !visit.id().equals(on.visit().id()))
            .toList();
    blocks.add(Block.heading(1, say("book.lived")));
    List<List<Cell>> lived = new ArrayList<>();
    visits.forEach(
        visit ->
            lived.add(
                List.of(
                    Cell.of(on.names().day(visit.days())),
                    Cell.of(Phrase.linked(on.names().journey(visit), "/visits/" + visit.id())),
                    Cell.of(say("visit.state." + visit.state().word())))));
    all(Sort.MEETING, Meeting.class)
        .forEach(
            meeting ->
                lived.add(
                    List.of(
                        Cell.of(on.names().day(meeting.days())),
                        Cell.of(
                            Phrase.linked(
                                on.names().meeting(meeting), "/meetings/" + meeting.id())),
                        Cell.of(say("book.meeting")))));
    blocks.add(
        lived.isEmpty()
            ? Block.says(say("book.lived.none"))
            : new Block.Table(
                say("book.lived"),
                List.of(
                    Column.of(say("statistics.dated")),
                    Column.of(say("book.what")),
                    Column.of(say("statistics.state.head"))),
                lived));
    blocks.add(Block.heading(1, say("visit.protocol")));
    blocks.add(Block.quiet(say("visit.protocol.says")));
    List<List<Cell>> gifts =
        visits.stream().flatMap(visit -> new Gifts(on).rows(visit).stream()).toList();
    blocks.add(gifts.isEmpty() ? Block.says(say("visit.gifts.none")) : new Gifts(on).table(gifts));
    return blocks;
  }

  private <T extends Item> List<T> all(Sort sort, Class<T> type) {
    Set<T> found = new LinkedHashSet<>();
    for (Tie tie : on.ties()) {
      on.kept().of(tie, sort).stream().map(Entered::what).map(type::cast).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private String say(String key) {
    return on.saying().say(key);
  }
}
