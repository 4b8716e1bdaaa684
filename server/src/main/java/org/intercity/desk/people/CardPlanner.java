package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Numbers;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Names;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * What cards of a file would enter, each after those before it. The same code shows it and enters
 * it.
 */
final class CardPlanner {

  private final ExchangeView kept;
  private final RegisterView register;
  private final Numbers numbers;
  private final List<Basis> basis;
  private final Pictures pictures;
  private final Map<ItemId, Item> drafted = new LinkedHashMap<>();

  /** Where pictures go; while it is only shown what would be, nowhere. */
  interface Pictures {
    @Nullable Attached keep(Bytes picture);
  }

  CardPlanner(
      ExchangeView kept, RegisterView register, Numbers numbers, String file, Pictures pictures) {
    this.kept = kept;
    this.register = register;
    this.numbers = numbers;
    this.basis = List.of(new Basis.Known(file, null));
    this.pictures = pictures;
  }

  /** All that was planned, each item in its newest version. */
  List<Item> items() {
    return List.copyOf(drafted.values());
  }

  CardPlan plan(Card card) {
    if (card.spellings().isEmpty()) {
      return new CardPlan(card, CardPlan.Becomes.NAMELESS, null, List.of(), List.of());
    }
    Optional<Person> known = known(card);
    Person before = known.orElse(null);
    List<CardPlan.Conflict> conflicts =
        before == null ? List.of() : conflicts(before.reach(), card.reach());
    List<Item> items = new ArrayList<>();
    Person person = before == null ? fresh(card) : with(before, card);
    if (!person.equals(before)) {
      items.add(person);
    }
    items.addAll(posts(person.id(), card));
    items.forEach(item -> drafted.put(item.id(), item));
    return new CardPlan(card, becomes(before, items, conflicts), before, items, conflicts);
  }

  private static CardPlan.Becomes becomes(
      @Nullable Person before, List<Item> items, List<CardPlan.Conflict> conflicts) {
    if (before == null) {
      return CardPlan.Becomes.NEW;
    }
    if (!conflicts.isEmpty()) {
      return CardPlan.Becomes.CONFLICT;
    }
    return items.isEmpty() ? CardPlan.Becomes.KNOWN : CardPlan.Becomes.MORE;
  }

  private Person fresh(Card card) {
    Person.Reach reach = card.reach();
    return new Person(
        numbers.next(Sort.PERSON),
        card.spellings(),
        new Person.Reach(reach.mail(), reach.phone(), reach.address(), pictures.keep(card.photo())),
        card.note(),
        null,
        basis);
  }

  /** The person with what the card adds, and what it says otherwise. */
  private Person with(Person before, Card card) {
    Map<String, Person.Spelling> spellings = new LinkedHashMap<>();
    before.spellings().forEach(each -> spellings.put(Names.fold(each.text()), each));
    card.spellings().forEach(each -> spellings.putIfAbsent(Names.fold(each.text()), each));
    Person.Reach held = before.reach();
    Person.Reach told = card.reach();
    Person after =
        new Person(
            before.id(),
            List.copyOf(spellings.values()),
            new Person.Reach(
                told.mail() != null ? told.mail() : held.mail(),
                told.phone() != null ? told.phone() : held.phone(),
                told.address() != null ? told.address() : held.address(),
                held.photo() != null ? held.photo() : pictures.keep(card.photo())),
            before.note() != null ? before.note() : card.note(),
            null,
            before.bases());
    if (after.equals(before)) {
      return before;
    }
    List<Basis> bases = new ArrayList<>(before.bases());
    basis.stream().filter(each -> !bases.contains(each)).forEach(bases::add);
    return after.on(bases);
  }

  private static List<CardPlan.Conflict> conflicts(Person.Reach held, Person.Reach told) {
    List<CardPlan.Conflict> conflicts = new ArrayList<>();
    conflict("mail", held.mail(), told.mail(), conflicts);
    conflict("phone", held.phone(), told.phone(), conflicts);
    conflict("address", held.address(), told.address(), conflicts);
    return conflicts;
  }

  private static void conflict(
      String field, @Nullable String held, @Nullable String told, List<CardPlan.Conflict> into) {
    if (held != null && told != null && !Names.fold(held).equals(Names.fold(told))) {
      into.add(new CardPlan.Conflict(field, held, told));
    }
  }

  /** The person whose name it is and whose address or body, where that is one alone. */
  private Optional<Person> known(Card card) {
    Map<ItemId, Person> named = new LinkedHashMap<>();
    for (Person.Spelling spelling : card.spellings()) {
      String folded = Names.fold(spelling.text());
      kept.list(Ask.all(Sort.PERSON).named(spelling.text()), Person.class).stream()
          .map(Entered::what)
          .forEach(person -> add(person, folded, named));
      drafted.values().stream()
          .filter(Person.class::isInstance)
          .map(Person.class::cast)
          .forEach(person -> add(person, folded, named));
    }
    List<Person> all = List.copyOf(named.values());
    Optional<Person> byMail =
        all.stream()
            .filter(person -> person.reach().mail() != null)
            .filter(person -> Objects.equals(person.reach().mail(), card.reach().mail()))
            .findFirst();
    if (byMail.isPresent()) {
      return byMail;
    }
    List<Person> fitting = all.stream().filter(person -> fits(person.id(), card)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private void add(Person person, String folded, Map<ItemId, Person> named) {
    if (person.same() == null
        && person.names().stream().map(Names::fold).anyMatch(folded::equals)) {
      named.put(person.id(), (Person) drafted.getOrDefault(person.id(), person));
    }
  }

  /** Namesakes are many: whose posts are all elsewhere is somebody else. */
  private boolean fits(ItemId person, Card card) {
    if (card.organisation() == null) {
      return true;
    }
    Named of = body(card.organisation());
    List<Named> bodies = held(person).stream().map(Post::of).toList();
    return bodies.isEmpty() || bodies.stream().anyMatch(body -> body.isSame(of));
  }

  private List<Post> held(ItemId person) {
    PeopleView people = kept.people();
    Set<ItemId> cluster = people.withMerged(List.of(person));
    List<ItemId> posts = new ArrayList<>();
    people.on(cluster, Tenure.class).forEach(each -> posts.add(each.what().post()));
    drafted.values().stream()
        .filter(item -> item instanceof Tenure tenure && tenure.person().equals(person))
        .forEach(item -> posts.add(((Tenure) item).post()));
    Map<ItemId, ItemId> standing = people.stays(posts);
    List<Post> held = new ArrayList<>();
    people
        .find(Set.copyOf(standing.values()), Post.class)
        .values()
        .forEach(each -> held.add(each.what()));
    posts.stream()
        .map(drafted::get)
        .filter(Post.class::isInstance)
        .forEach(item -> held.add((Post) item));
    return held;
  }

  /** The body that is called so; without one where the name may mean several. */
  private Named body(String name) {
    List<Body> bodies = register.bodiesNamed(name);
    return new Named(name, bodies.size() == 1 ? bodies.getFirst().id() : null);
  }

  /** The post of the card, and that the person holds it, where that is not known. */
  private List<Item> posts(ItemId person, Card card) {
    if (card.titles().isEmpty() || card.organisation() == null) {
      return List.of();
    }
    Named of = body(card.organisation());
    String title = card.titles().getFirst().text();
    List<Post> held = held(person);
    if (held.stream().anyMatch(post -> post.of().isSame(of) && isCalled(post, card))) {
      return List.of();
    }
    Optional<Post> existing =
        java.util.stream.Stream.concat(
                kept.list(Ask.all(Sort.POST).named(title), Post.class).stream().map(Entered::what),
                drafted.values().stream().filter(Post.class::isInstance).map(Post.class::cast))
            .filter(post -> post.same() == null && post.of().isSame(of) && isCalled(post, card))
            .findFirst();
    Post post =
        existing.orElseGet(() -> new Post(numbers.next(Sort.POST), of, card.titles(), null, basis));
    Tenure tenure =
        new Tenure(numbers.next(Sort.TENURE), person, post.id(), null, null, null, basis);
    return existing.isPresent() ? List.of(tenure) : List.of(post, tenure);
  }

  private static boolean isCalled(Post post, Card card) {
    return card.titles().stream().anyMatch(title -> post.isCalled(title.text()));
  }
}
