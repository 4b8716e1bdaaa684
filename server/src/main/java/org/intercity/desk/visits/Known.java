package org.intercity.desk.visits;

import java.util.List;
import java.util.Optional;
import org.intercity.exchange.Acquaintances;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;

/** People that the office knows, as pages and forms of visits need them. */
record Known(ExchangeView view) {

  /**
   * Somebody known.
   *
   * @param post the newest that is known
   */
  record Contact(ItemId id, String name, @Nullable Post post) {
    /** Whether nothing is told of them that is not known. */
    boolean isTold(Acquaintances.Told who) {
      return who.title() == null
          || who.of() == null
          || (post != null && post.isCalled(who.title()) && post.of().isSame(who.of()));
    }

    /** The name with the post, on one line. */
    public String told() {
      return post == null ? name : name + ", " + post.title() + ", " + post.of().name();
    }
  }

  /** A person; empty where they were erased. One who was found to be another is that other. */
  Optional<Contact> find(ItemId id) {
    return view.find(id, Person.class)
        .map(Entered::what)
        .map(person -> person.same() == null ? person : other(person))
        .map(this::contact);
  }

  private Person other(Person person) {
    return Optional.ofNullable(person.same())
        .flatMap(same -> view.find(same, Person.class))
        .map(Entered::what)
        .orElse(person);
  }

  private Contact contact(Person person) {
    return new Contact(
        person.id(),
        person.name(),
        acquaintances().posts(person.id()).stream().findFirst().orElse(null));
  }

  /** Those who may be meant by what is told of somebody. */
  List<Contact> meant(Acquaintances.Told who) {
    return acquaintances().known(who).stream().map(this::contact).toList();
  }

  private Acquaintances acquaintances() {
    return new Acquaintances(Drafting.on(view), null, null);
  }
}
