package org.intercity.desk.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intercity.desk.Days;
import org.intercity.desk.Name;
import org.intercity.desk.Naming;
import org.intercity.desk.TextLanguage;
import org.intercity.exchange.Erased;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Tenure;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/**
 * Names people for every page, by their numbers: in the reader's language, with the posts they
 * hold, and "erased" where their data is gone. A handful of queries, however many people are asked
 * for.
 */
@Component
public final class People {

  private final Exchange exchange;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Days days;

  People(Exchange exchange, Register register, Gazetteer gazetteer, Days days) {
    this.exchange = exchange;
    this.register = register;
    this.gazetteer = gazetteer;
    this.days = days;
  }

  /** Names by number; who was not asked for is nobody. */
  public record Roll(Map<ItemId, PersonName> names) {

    public Roll {
      names = Map.copyOf(names);
    }

    public PersonName of(ItemId person) {
      PersonName name = names.get(person);
      return name == null ? new PersonName(person, PersonName.Fate.GONE, null, List.of()) : name;
    }
  }

  /** People with the posts they hold today. */
  public Roll named(String office, Locale reader, Collection<ItemId> people) {
    return named(office, reader, people, days.today());
  }

  /** People with the posts they held on a day. */
  public Roll named(String office, Locale reader, Collection<ItemId> people, LocalDate day) {
    if (people.isEmpty()) {
      return new Roll(Map.of());
    }
    PeopleView kept = exchange.of(office).people();
    Map<ItemId, ItemId> stays = kept.stays(people);
    Map<ItemId, Entered<Person>> held = kept.find(Set.copyOf(stays.values()), Person.class);
    Map<ItemId, Erased> erased = kept.erased(Set.copyOf(stays.values()));
    Map<ItemId, Set<Post>> posts = posts(kept, Set.copyOf(stays.values()), day);
    BodyNames bodies = new BodyNames(register.now(), gazetteer, Naming.in(reader));
    Map<ItemId, PersonName> names = new HashMap<>();
    for (var each : stays.entrySet()) {
      ItemId id = each.getValue();
      Entered<Person> person = held.get(id);
      names.put(
          each.getKey(),
          person == null
              ? nobody(id, erased.containsKey(id))
              : name(person.what(), posts.getOrDefault(id, Set.of()), bodies, reader));
    }
    return new Roll(names);
  }

  private static PersonName nobody(ItemId id, boolean isErased) {
    PersonName.Fate fate = isErased ? PersonName.Fate.ERASED : PersonName.Fate.GONE;
    return new PersonName(id, fate, null, List.of());
  }

  private static Map<ItemId, Set<Post>> posts(PeopleView kept, Set<ItemId> people, LocalDate day) {
    Set<ItemId> all = kept.withMerged(people);
    Map<ItemId, ItemId> stays = kept.stays(all);
    List<Tenure> tenures =
        kept.on(all, Tenure.class).stream()
            .map(Entered::what)
            .filter(tenure -> tenure.mayHoldOn(day))
            .toList();
    Map<ItemId, ItemId> standing = kept.stays(tenures.stream().map(Tenure::post).toList());
    Map<ItemId, Entered<Post>> posts = kept.find(Set.copyOf(standing.values()), Post.class);
    Map<ItemId, Set<Post>> held = new HashMap<>();
    for (Tenure tenure : tenures) {
      Entered<Post> post = posts.get(standing.getOrDefault(tenure.post(), tenure.post()));
      if (post != null) {
        held.computeIfAbsent(
                stays.getOrDefault(tenure.person(), tenure.person()), _ -> new LinkedHashSet<>())
            .add(post.what());
      }
    }
    return held;
  }

  private static PersonName name(Person person, Set<Post> posts, BodyNames bodies, Locale reader) {
    String country =
        posts.stream()
            .flatMap(post -> bodies.place(post.of()).stream())
            .map(Place::country)
            .findFirst()
            .orElse(null);
    return new PersonName(
        person.id(),
        PersonName.Fate.HELD,
        Spelt.name(person, reader, country),
        posts.stream().map(post -> post(post, bodies, reader)).toList());
  }

  static PersonName.PostName post(Post post, BodyNames bodies, Locale reader) {
    Post.Title title = post.titleIn(reader.getLanguage());
    return new PersonName.PostName(
        post.id(),
        new Name(title.text(), null, TextLanguage.of(title.language(), title.text())),
        bodies.name(post.of()),
        BodyNames.sort(post.of()));
  }
}
