package org.intercity.exports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Documents;
import org.intercity.journal.Journal;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.springframework.stereotype.Service;

/** Books about a visit: the briefing before it, the report after it. */
@Service
public class VisitBooks {

  private final Register register;
  private final Journal journal;
  private final Exchange exchange;
  private final Documents documents;
  private final Gazetteer gazetteer;
  private final Clock clock;

  public VisitBooks(
      Register register,
      Journal journal,
      Exchange exchange,
      Documents documents,
      Gazetteer gazetteer,
      Clock clock) {
    this.register = register;
    this.journal = journal;
    this.exchange = exchange;
    this.documents = documents;
    this.gazetteer = gazetteer;
    this.clock = clock;
  }

  /** The visits an office keeps, the latest first. */
  public List<Visit> list(String office, int limit) {
    return exchange
        .of(office)
        .list(Ask.all(Sort.VISIT).ordered(Ask.Order.NEWEST_FIRST).piece(limit, 0), Visit.class)
        .stream()
        .map(Entered::what)
        .toList();
  }

  /** The visit in a line: whose, and where to. */
  public String line(Visit visit, String office, Locale locale) {
    return new ItemNames(Saying.in(locale), exchange.of(office), register.now()).journey(visit);
  }

  /** The briefing for the delegation; empty where the office keeps no such visit. */
  public Optional<Book> briefing(ItemId id, String office, Locale locale) {
    return open(id, office, locale)
        .map(
            on -> {
              List<Block> blocks = new ArrayList<>();
              blocks.addAll(new VisitSection(on).blocks());
              for (Tie tie : on.ties()) {
                blocks.add(new Block.Heading(1, on.saying().names(on.partners(tie))));
                blocks.addAll(new TieSection(on.saying(), tie, on.today()).blocks());
              }
              PartnerProfile profile =
                  new PartnerProfile(on.saying(), on.now(), gazetteer, on.today());
              on.hosts().forEach(host -> blocks.addAll(profile.blocks(host)));
              blocks.addAll(new WhoIsWho(on, documents).blocks());
              blocks.addAll(new BeforeSection(on).blocks());
              return book(on, "briefing", blocks);
            });
  }

  /** The report on the journey; empty where the office keeps no such visit. */
  public Optional<Book> report(ItemId id, String office, Locale locale) {
    return open(id, office, locale)
        .map(
            on -> {
              List<Block> blocks = new ArrayList<>();
              blocks.addAll(new VisitSection(on).blocks());
              blocks.addAll(new AccountSection(on).blocks());
              return book(on, "trip", blocks);
            });
  }

  private Optional<OnVisit> open(ItemId id, String office, Locale locale) {
    ExchangeView kept = exchange.of(office);
    RegisterView now = register.now();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return kept.find(id, Visit.class)
        .map(visit -> OnVisit.of(Saying.in(locale), visit.what(), kept, now, today));
  }

  private Book book(OnVisit on, String sort, List<Block> blocks) {
    Basis basis = new Basis(on.now());
    Saying saying = on.saying();
    return new Book(
        new Book.Front(
            saying.locale(),
            saying.say(sort + ".title"),
            on.names().journey(on.visit()),
            basis.office(saying),
            List.of(
                basis.line(saying, on.today(), on.now().profile(), journal.head()),
                saying.say("visit.number", on.visit().id().toString())),
            null),
        blocks);
  }
}
