package org.intercity.desk.finds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.desk.Dates;
import org.intercity.desk.ItemAddress;
import org.intercity.desk.ItemTitles;
import org.intercity.desk.TextLanguage;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Find;
import org.intercity.exchange.Finds;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.journal.Scope;
import org.intercity.proposals.Readings;
import org.intercity.proposals.StoredReading;
import org.intercity.register.Entered;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the finds of a reading for the form on which they are judged. */
@Component
public class FindLines {

  /** A tenure says its post with its holder. */
  private static final Set<Sort> SAID = Set.of(Sort.POST);

  private final Readings readings;
  private final Finds finds;
  private final Exchange exchange;
  private final Dates dates;

  FindLines(Readings readings, Finds finds, Exchange exchange, Dates dates) {
    this.readings = readings;
    this.finds = finds;
    this.exchange = exchange;
    this.dates = dates;
  }

  /** All finds of a reading as they stand for an office. */
  public List<FindLine> of(StoredReading reading, Scope scope, Words words) {
    String office = scope.actedFor();
    ExchangeView kept = exchange.of(office);
    return finds.of(reading, office).stream().map(find -> line(find, kept, words)).toList();
  }

  /** A reading of which finds wait, and how many. */
  public record Waiting(String reading, String title, @Nullable String language, int count) {}

  /** The readings of which finds wait for an office, the newest first. */
  public List<Waiting> waiting(Scope scope) {
    String office = scope.actedFor();
    return readings.list(scope).stream()
        .map(reading -> waiting(reading, finds.waiting(reading, office)))
        .filter(each -> each.count() > 0)
        .toList();
  }

  private static Waiting waiting(StoredReading stored, int count) {
    String title = stored.reading().document().title();
    String called = title == null ? stored.reading().document().id() : title;
    return new Waiting(
        stored.id(),
        called,
        TextLanguage.of(stored.reading().document().language(), called),
        count);
  }

  private FindLine line(Find find, ExchangeView kept, Words words) {
    ItemTitles titles =
        new ItemTitles(
            words, dates, id -> drafted(find, id).or(() -> kept.find(id).map(Entered::what)));
    return new FindLine(
        find.id(),
        find.id().sign(),
        find.item().sort().word(),
        titles.name(find.item()),
        find.known(),
        find.enters().stream()
            .filter(item -> !item.id().equals(find.item()) && !SAID.contains(item.id().sort()))
            .map(item -> new FindLine.Also(item.id().sort().word(), titles.say(item)))
            .toList(),
        decided(find));
  }

  private static Optional<Item> drafted(Find find, ItemId id) {
    return find.enters().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  private static FindLine.@Nullable Decided decided(Find find) {
    Find.Decision decision = find.decision();
    return decision == null
        ? null
        : new FindLine.Decided(
            decision.accepted(),
            decision.reason(),
            decision.filed().stream()
                .map(id -> new FindLine.Filed(id.toString(), ItemAddress.of(id)))
                .toList(),
            decision.entry());
  }
}
