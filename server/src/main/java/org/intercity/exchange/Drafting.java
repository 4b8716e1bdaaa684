package org.intercity.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intercity.journal.Draft;
import org.intercity.register.Entered;

/**
 * Items being made of what a reading found: what is drafted already counts when the next fact is
 * looked at, so that one person told of twice is entered once.
 */
public final class Drafting {

  private final ExchangeView view;
  private final Numbers numbers;
  private final Map<ItemId, Item> drafted = new LinkedHashMap<>();

  Drafting(ExchangeView view, Numbers numbers) {
    this.view = view;
    this.numbers = numbers;
  }

  /** Nothing drafted yet, on what an office keeps: to look at, or to draft what is not entered. */
  public static Drafting on(ExchangeView view) {
    return new Drafting(view, new Numbers(view));
  }

  public ItemId next(Sort sort) {
    return numbers.next(sort);
  }

  /** The entries of all that was drafted, for a room that appends several together. */
  public List<Draft> drafts() {
    return items().stream().map(Exchange::draft).toList();
  }

  /** All that was drafted, each item in its newest version; what stands so already is left out. */
  List<Item> items() {
    return drafted.values().stream()
        .filter(item -> view.find(item.id()).map(Entered::what).filter(item::equals).isEmpty())
        .toList();
  }

  /**
   * What the office keeps under a number, which a user has seen.
   *
   * @param seen the entry of the version they saw
   * @throws org.intercity.words.UserError where it is gone, or another version holds by now
   */
  public <T extends Item> T require(ItemId id, long seen, Class<T> type) {
    return type.cast(view.require(id, seen).what());
  }

  public <T extends Item> T put(T item) {
    drafted.put(item.id(), item);
    return item;
  }

  /** The same founded on one more basis, unless it is already: one source tells a thing once. */
  public <T extends Item> T founded(T item, Class<T> type, Basis basis) {
    if (item.bases().stream().anyMatch(held -> isSame(held, basis))) {
      return item;
    }
    List<Basis> bases = new ArrayList<>(item.bases());
    bases.add(basis);
    return put(type.cast(item.on(bases)));
  }

  private static boolean isSame(Basis held, Basis other) {
    return held.equals(other)
        || (held instanceof Basis.Told one
            && other instanceof Basis.Told another
            && one.source().id().equals(another.source().id())
            && one.quotes().equals(another.quotes()));
  }

  public <T extends Item> Optional<T> find(ItemId id, Class<T> type) {
    return drafted.containsKey(id)
        ? Optional.of(type.cast(drafted.get(id)))
        : view.find(id, type).map(Entered::what);
  }

  /** Items that answer a question or were drafted, in their newest versions. */
  public <T extends Item> List<T> list(Ask ask, Class<T> type, Predicate<T> wanted) {
    Stream<T> kept =
        view.list(ask, type).stream()
            .map(Entered::what)
            .filter(item -> !drafted.containsKey(item.id()));
    Stream<T> made = drafted.values().stream().filter(type::isInstance).map(type::cast);
    return Stream.concat(kept, made).filter(wanted).toList();
  }
}
