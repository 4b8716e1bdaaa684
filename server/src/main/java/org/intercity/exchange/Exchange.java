package org.intercity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.Entered;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Writes items into the journal, version by version, and shows what an office keeps. */
@Service
public class Exchange {

  private final Journal journal;
  private final Database database;

  Exchange(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  /**
   * What an office keeps.
   *
   * @param office the body that signatures act for
   */
  public ExchangeView of(String office) {
    return new ExchangeView(database.reads(), office);
  }

  /** As the entries before a change being decided say, within its transaction. */
  public static ExchangeView within(JdbcClient transaction, Signature by) {
    return new ExchangeView(transaction, by.actedFor());
  }

  /** Enters the items that {@code make} makes of what the office keeps, all or none. */
  public List<Item> enter(Signature by, BiFunction<ExchangeView, Numbers, List<Item>> make) {
    List<Item> made = new ArrayList<>();
    journal.append(
        by,
        db -> {
          ExchangeView view = within(db, by);
          made.addAll(make.apply(view, new Numbers(view)));
          return made.stream().map(Exchange::draft).toList();
        });
    return List.copyOf(made);
  }

  /** Enters what is drafted on what the office keeps, all or none; what {@code make} gives back. */
  public <T> T draft(Signature by, Function<Drafting, T> make) {
    List<T> made = new ArrayList<>();
    journal.append(
        by,
        db -> {
          Drafting items = Drafting.on(within(db, by));
          made.add(make.apply(items));
          return items.items().stream().map(Exchange::draft).toList();
        });
    return made.getFirst();
  }

  /**
   * Enters a new version of an item; where it is the same as before, nothing.
   *
   * @param seen the entry of the version that was changed; where another holds by now, the user is
   *     told so and nothing is written
   */
  public Item revise(Signature by, ItemId id, long seen, UnaryOperator<Item> change) {
    List<Item> made = new ArrayList<>();
    journal.append(
        by,
        db -> {
          Entered<Item> held = within(db, by).require(id, seen);
          made.add(change.apply(held.what()));
          return made.getFirst().equals(held.what()) ? List.of() : List.of(draft(made.getFirst()));
        });
    return made.getFirst();
  }

  /** Takes an item back; what was written of it is kept, retired. */
  public void withdraw(Signature by, ItemId id, long seen, String reason) {
    journal.append(
        by,
        db -> {
          within(db, by).require(id, seen);
          return List.of(withdrawal(id, reason));
        });
  }

  /** Puts an earlier version in force again, also of what was taken back. */
  public Item restore(Signature by, ItemId id, long version) {
    return enter(
            by,
            (view, _) ->
                List.of(
                    view.versions(id).stream()
                        .filter(kept -> kept.entry() == version)
                        .findFirst()
                        .orElseThrow(() -> new UserError("exchange.error.gone", id.toString()))
                        .what()))
        .getFirst();
  }

  /** That an item counts no more, for a room that appends several entries together. */
  static Draft withdrawal(ItemId id, String reason) {
    return new Draft(
        Payloads.WITHDRAWAL, Visibility.OFFICE, Payloads.tree(new Payloads.Withdrawal(id, reason)));
  }

  static Draft draft(Item item) {
    Sort sort = item.id().sort();
    return new Draft(sort.word(), sort.visibility(), Payloads.tree(item));
  }
}
