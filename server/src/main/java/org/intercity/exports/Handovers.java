package org.intercity.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Sort;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.Proposals;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.springframework.stereotype.Service;

/** Books for a successor: all the desk knows, tie by tie, with what is due. */
@Service
public class Handovers {

  private static final int LATEST = 20;

  private final Register register;
  private final Journal journal;
  private final Proposals proposals;
  private final Exchange exchange;
  private final List<TieChapter> chapters;
  private final Clock clock;

  public Handovers(
      Register register,
      Journal journal,
      Proposals proposals,
      Exchange exchange,
      List<TieChapter> chapters,
      Clock clock) {
    this.register = register;
    this.journal = journal;
    this.proposals = proposals;
    this.exchange = exchange;
    this.chapters = List.copyOf(chapters);
    this.clock = clock;
  }

  /**
   * The book.
   *
   * @param office the body whose own records may be told
   */
  public Book book(String office, Locale locale) {
    RegisterView now = register.now();
    long head = journal.head();
    Saying saying = Saying.in(locale);
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Optional<Body> home = BodyId.find(office).flatMap(now::findBody);
    List<Tie> ties = home.map(body -> now.tiesOf(body.id())).orElseGet(now::ties);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, saying.say("handover.due")));
    due(blocks, saying, office, today);
    blocks.add(Block.heading(1, saying.say("handover.awaiting")));
    awaiting(blocks, saying, office);
    blocks.add(Block.heading(1, saying.say("handover.latest")));
    blocks.add(latest(saying, head));
    TieChapter.Reader reader = new TieChapter.Reader(office, saying.locale(), today);
    ties.stream()
        .sorted(Comparator.comparing((Tie tie) -> !stands(tie, today)))
        .forEach(tie -> tie(blocks, saying, home, tie, reader));
    Basis basis = new Basis(now);
    return new Book(
        new Book.Front(
            saying.locale(),
            saying.say("handover.title"),
            saying.say(
                "handover.subtitle",
                home.map(saying::plain).orElseGet(() -> saying.say("statistics.all")),
                ties.size()),
            basis.office(saying),
            List.of(basis.line(saying, today, now.profile(), head)),
            null),
        blocks);
  }

  private static boolean stands(Tie tie, LocalDate today) {
    return History.of(tie).on(today).kind().isPresent();
  }

  private void tie(
      List<Block> blocks, Saying saying, Optional<Body> home, Tie tie, TieChapter.Reader reader) {
    List<Body> named = home.map(body -> tie.partnersOf(body.id())).orElse(tie.parties());
    blocks.add(new Block.Heading(1, saying.names(named)));
    blocks.addAll(new TieSection(saying, tie, reader.today()).blocks());
    chapters.forEach(chapter -> blocks.addAll(chapter.of(tie, reader)));
  }

  private void due(List<Block> blocks, Saying saying, String office, LocalDate today) {
    List<Commitment> open =
        exchange
            .of(office)
            .list(Ask.all(Sort.COMMITMENT).in(Commitment.State.OPEN.word()), Commitment.class)
            .stream()
            .map(Entered::what)
            .toList();
    blocks.add(
        open.isEmpty()
            ? Block.says(saying.say("handover.due.none"))
            : new Promises(new ItemNames(saying, exchange.of(office), register.now()), today)
                .table(open));
  }

  private void awaiting(List<Block> blocks, Saying saying, String office) {
    List<Proposal> waiting = proposals.awaiting(new Scope(office));
    InWords inWords = new InWords(saying.words());
    blocks.add(
        waiting.isEmpty()
            ? Block.says(saying.say("handover.awaiting.none"))
            : new Block.Items(
                waiting.stream()
                    .map(
                        each ->
                            Phrase.linked(each.id().toString(), "/proposals/" + each.id())
                                .and(" " + inWords.say(each.suggestion())))
                    .toList(),
                false));
  }

  private Block.Table latest(Saying saying, long head) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Entry entry : journal.list(Math.max(1, head - LATEST + 1), LATEST).reversed()) {
      rows.add(
          List.of(
              Cell.of(Phrase.linked(Long.toString(entry.number()), "/journal/" + entry.number())),
              Cell.of(saying.day(LocalDate.ofInstant(entry.recorded(), ZoneOffset.UTC))),
              Cell.of(
                  saying.words().find("desk.family." + entry.family()).orElse(entry.family()))));
    }
    return new Block.Table(
        saying.say("handover.latest"),
        List.of(
            Column.of(saying.say("handover.entry")),
            Column.of(saying.say("statistics.dated")),
            Column.of(saying.say("book.what"))),
        rows);
  }
}
