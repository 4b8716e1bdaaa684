package org.intercity.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.intercity.register.Names;

/** The people an office knows who may be those of a list, looked up all at once. */
final class ContactsKnown {

  private final Map<String, List<Somebody>> byName = new HashMap<>();
  private final Map<String, List<Post>> posts = new HashMap<>();

  /** Somebody known, with the posts they hold or held. */
  record Somebody(Person person, List<Held> held) {
    boolean isOf(Named body) {
      return held.stream().anyMatch(each -> each.post().of().isSame(body));
    }

    Problem.Known said() {
      String post =
          held.stream()
              .map(each -> ", " + each.post().title() + ", " + each.post().of().name())
              .findFirst()
              .orElse("");
      return new Problem.Known(person.id().toString(), person.name() + post);
    }
  }

  /** A post somebody holds or held. */
  record Held(Tenure tenure, Post post) {}

  /** Who may be meant: surely, or perhaps. */
  record Meant(List<Somebody> surely, List<Somebody> perhaps) {}

  ContactsKnown(ExchangeView kept, Collection<Reading.OfContact> contacts) {
    PeopleView people = kept.people();
    List<String> names = contacts.stream().flatMap(each -> each.names().stream()).toList();
    Map<ItemId, ItemId> stays =
        people.stays(
            kept.named(Sort.PERSON, names, Person.class).stream()
                .map(each -> each.what().id())
                .toList());
    Set<ItemId> standing = Set.copyOf(stays.values());
    Map<ItemId, List<Held>> held = held(people, standing);
    for (Entered<Person> person : people.find(standing, Person.class).values()) {
      Somebody somebody =
          new Somebody(person.what(), held.getOrDefault(person.what().id(), List.of()));
      person.what().names().stream()
          .map(Names::fold)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(somebody));
    }
    List<String> titles =
        contacts.stream().flatMap(each -> Stream.ofNullable(each.post())).toList();
    kept.named(Sort.POST, titles, Post.class).stream()
        .map(Entered::what)
        .filter(post -> post.same() == null)
        .forEach(this::take);
  }

  private static Map<ItemId, List<Held>> held(PeopleView people, Set<ItemId> persons) {
    Set<ItemId> cluster = people.withMerged(persons);
    Map<ItemId, ItemId> standing = people.stays(cluster);
    List<Tenure> tenures = people.on(cluster, Tenure.class).stream().map(Entered::what).toList();
    Map<ItemId, ItemId> posts = people.stays(tenures.stream().map(Tenure::post).toList());
    Map<ItemId, Entered<Post>> known = people.find(Set.copyOf(posts.values()), Post.class);
    Map<ItemId, List<Held>> held = new LinkedHashMap<>();
    for (Tenure tenure : tenures) {
      Optional.ofNullable(known.get(posts.getOrDefault(tenure.post(), tenure.post())))
          .ifPresent(
              post ->
                  held.computeIfAbsent(
                          standing.getOrDefault(tenure.person(), tenure.person()),
                          _ -> new ArrayList<>())
                      .add(new Held(tenure, post.what())));
    }
    return held;
  }

  private void take(Post post) {
    post.titles()
        .forEach(
            title ->
                posts.computeIfAbsent(Names.fold(title.text()), _ -> new ArrayList<>()).add(post));
  }

  /** The post of a body under a title. */
  Optional<Post> post(String title, Named of) {
    return posts.getOrDefault(Names.fold(title), List.of()).stream()
        .filter(post -> post.of().isSame(of))
        .findFirst();
  }

  /** Namesakes are many: one mail address or one body makes it sure. */
  Meant meant(Reading.OfContact contact) {
    List<Somebody> named =
        contact.names().stream()
            .flatMap(name -> byName.getOrDefault(Names.fold(name), List.of()).stream())
            .distinct()
            .toList();
    String mail = contact.reach().mail();
    List<Somebody> byMail =
        named.stream()
            .filter(each -> mail != null && mail.equalsIgnoreCase(each.person().reach().mail()))
            .toList();
    if (!byMail.isEmpty()) {
      return new Meant(byMail, List.of());
    }
    Named of = contact.of();
    return new Meant(
        named.stream().filter(each -> of != null && each.isOf(of)).toList(),
        named.stream().filter(each -> of == null || each.held().isEmpty()).toList());
  }

  /** The known person whose number it is. */
  Optional<Somebody> find(String id) {
    return byName.values().stream()
        .flatMap(List::stream)
        .filter(each -> each.person().id().toString().equals(id))
        .findFirst();
  }
}
