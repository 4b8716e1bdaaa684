package org.intercity.desk.people;

import java.util.List;
import org.intercity.desk.Missing;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Numbers;
import org.intercity.exchange.PeopleAsk;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;

/** What several forms enter alike: a tenure in a post that may be new. */
final class Offices {

  private Offices() {}

  /** The tenure, and the post before it where nobody has entered it yet. */
  static List<Item> tenure(
      ItemId person, PostForm.Held held, List<Basis> bases, ExchangeView view, Numbers numbers) {
    Post post =
        find(held, view)
            .orElseGet(
                () ->
                    new Post(
                        numbers.next(Sort.POST), held.of(), List.of(held.title()), null, bases));
    Tenure tenure =
        new Tenure(
            numbers.next(Sort.TENURE), person, post.id(), held.from(), held.to(), null, bases);
    boolean isNew = view.find(post.id()).isEmpty();
    return isNew ? List.of(post, tenure) : List.of(tenure);
  }

  private static java.util.Optional<Post> find(PostForm.Held held, ExchangeView view) {
    PeopleAsk ask =
        new PeopleAsk(
            null,
            java.util.Set.of(java.util.Objects.requireNonNull(held.of().body())),
            Ask.Page.WHOLE);
    return view.search().posts(ask).stream()
        .map(Entered::what)
        .filter(post -> post.same() == null && post.isCalled(held.title().text()))
        .findFirst();
  }

  /** The number in an address; of another sort, there is no page. */
  static ItemId require(Sort sort, String id) {
    return ItemId.find(sort, id).orElseThrow(Missing::new);
  }

  /** An item of this office; else there is no page. */
  static <T extends Item> Entered<T> require(
      Exchange exchange, String office, ItemId id, Class<T> type) {
    return exchange.of(office).find(id, type).orElseThrow(Missing::new);
  }
}
