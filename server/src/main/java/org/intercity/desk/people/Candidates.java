package org.intercity.desk.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Likeness;
import org.intercity.exchange.Post;
import org.intercity.register.Entered;
import org.springframework.stereotype.Component;

/** Who may be one with whom, for an officer to decide. */
@Component
final class Candidates {

  private static final int FEW = 10;
  private static final int MOST = 100;

  private final Exchange exchange;
  private final People people;

  Candidates(Exchange exchange, People people) {
    this.exchange = exchange;
    this.people = people;
  }

  /** Two people who may be one, and whether they are known in the same post. */
  record Pair(PersonName one, PersonName other, boolean samePost) {}

  List<Pair> all(PersonView.Reader reader) {
    List<Likeness.Pair> pairs = exchange.of(reader.office()).likeness().pairs(MOST);
    People.Roll names =
        people.named(
            reader.office(),
            reader.locale(),
            pairs.stream().flatMap(pair -> Stream.of(pair.one(), pair.other())).toList());
    return pairs.stream()
        .map(pair -> new Pair(names.of(pair.one()), names.of(pair.other()), pair.samePost()))
        .toList();
  }

  List<PersonName> of(Set<ItemId> cluster, PersonView.Reader reader) {
    List<ItemId> alike = exchange.of(reader.office()).likeness().of(cluster, FEW);
    People.Roll names = people.named(reader.office(), reader.locale(), alike);
    return alike.stream().map(names::of).toList();
  }

  /** Posts of the same body, that may be the same under another title. */
  List<PersonName.PostName> posts(Post post, BodyNames bodies, PersonView.Reader reader) {
    ExchangeView kept = exchange.of(reader.office());
    if (post.of().body() == null) {
      return List.of();
    }
    org.intercity.exchange.PeopleAsk ask =
        new org.intercity.exchange.PeopleAsk(
            null, Set.of(post.of().body()), new org.intercity.exchange.Ask.Page(MOST, 0));
    return kept.search().posts(ask).stream()
        .map(Entered::what)
        .filter(other -> !other.id().equals(post.id()) && other.same() == null)
        .map(other -> People.post(other, bodies, reader.locale()))
        .toList();
  }
}
