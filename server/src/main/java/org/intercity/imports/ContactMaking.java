package org.intercity.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Names;
import org.intercity.register.Source;
import org.jspecify.annotations.Nullable;

/** Makes the entries of people in their posts; who is known is entered no second time. */
final class ContactMaking {

  /** What says nothing of the person: it may stand with the post, which cannot be erased. */
  private static final Set<Field> OF_POST = Set.of(Field.POST, Field.ORGANISATION, Field.COUNTRY);

  private final ContactsKnown known;
  private final Drafting items;
  private final Source source;
  private final Map<String, ItemId> people = new HashMap<>();
  private final Map<String, ItemId> posts = new HashMap<>();
  private final Set<String> tenures = new java.util.HashSet<>();

  ContactMaking(ContactsKnown known, Drafting items, Source source) {
    this.known = known;
    this.items = items;
    this.source = source;
  }

  Made make(List<Checked> rows) {
    List<Made.Line> lines = new ArrayList<>();
    for (Checked row : rows) {
      if (row.isReady() && row.reading() instanceof Reading.OfContact contact) {
        lines.add(enter(row, contact));
      }
    }
    return new Made(items.drafts(), lines, "");
  }

  private Made.Line enter(Checked row, Reading.OfContact contact) {
    Optional<ContactsKnown.Somebody> somebody = meant(row, contact);
    Optional<Person> before =
        somebody
            .map(ContactsKnown.Somebody::person)
            .map(person -> items.find(person.id(), Person.class).orElse(person))
            .or(() -> here(row, contact));
    Basis basis = told(row.row().words(Set.of()));
    Person person =
        before.map(held -> with(held, contact, basis)).orElseGet(() -> fresh(contact, basis));
    items.put(person);
    people.putIfAbsent(ContactCheck.who(contact), person.id());
    if (contact.post() != null && contact.of() != null) {
      ItemId post = post(contact.post(), contact.of(), row);
      List<ContactsKnown.Held> held = somebody.map(ContactsKnown.Somebody::held).orElse(List.of());
      boolean holds = held.stream().anyMatch(each -> each.post().id().equals(post));
      if (!holds && tenures.add(person.id() + "|" + post)) {
        items.put(
            new Tenure(
                items.next(Sort.TENURE),
                person.id(),
                post,
                contact.term().from(),
                contact.term().to(),
                null,
                List.of(basis)));
      }
    }
    return new Made.Line(
        row.row().line(),
        before.isPresent() ? "more_person" : "new_person",
        person.id().toString(),
        said(person, contact));
  }

  private static String said(Person person, Reading.OfContact contact) {
    return person.name()
        + (contact.post() == null ? "" : ", " + contact.post())
        + (contact.of() == null ? "" : ", " + contact.of().name());
  }

  private Optional<ContactsKnown.Somebody> meant(Checked row, Reading.OfContact contact) {
    String decision = row.decision();
    if (Checked.NEW.equals(decision)) {
      return Optional.empty();
    }
    List<ContactsKnown.Somebody> surely = known.meant(contact).surely();
    Optional<ContactsKnown.Somebody> chosen =
        decision == null ? Optional.empty() : known.find(decision);
    return chosen.isPresent() || surely.size() != 1 ? chosen : Optional.of(surely.getFirst());
  }

  /** The person whom an earlier row entered. */
  private Optional<Person> here(Checked row, Reading.OfContact contact) {
    return Checked.NEW.equals(row.decision())
        ? Optional.empty()
        : Optional.ofNullable(people.get(ContactCheck.who(contact)))
            .flatMap(id -> items.find(id, Person.class));
  }

  private Person fresh(Reading.OfContact contact, Basis basis) {
    return new Person(
        items.next(Sort.PERSON),
        spellings(List.of(), contact),
        contact.reach(),
        contact.note(),
        null,
        List.of(basis));
  }

  private static List<Person.Spelling> spellings(
      List<Person.Spelling> held, Reading.OfContact contact) {
    Map<String, Person.Spelling> all = new LinkedHashMap<>();
    held.forEach(each -> all.put(Names.fold(each.text()), each));
    contact
        .names()
        .forEach(name -> all.putIfAbsent(Names.fold(name), new Person.Spelling(name, null)));
    return List.copyOf(all.values());
  }

  private static Person with(Person held, Reading.OfContact contact, Basis basis) {
    Person.Reach before = held.reach();
    Person.Reach told = contact.reach();
    Person after =
        new Person(
            held.id(),
            spellings(held.spellings(), contact),
            new Person.Reach(
                or(told.mail(), before.mail()),
                or(told.phone(), before.phone()),
                or(told.address(), before.address()),
                before.photo()),
            or(held.note(), contact.note()),
            held.same(),
            held.bases());
    if (after.equals(held)) {
      return held;
    }
    List<Basis> bases = new ArrayList<>(held.bases());
    bases.add(basis);
    return after.on(bases);
  }

  private static @Nullable String or(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  private ItemId post(String title, Named of, Checked row) {
    String body = of.body() == null ? Names.fold(of.name()) : of.body().value();
    return posts.computeIfAbsent(
        body + "|" + Names.fold(title),
        _ ->
            known
                .post(title, of)
                .map(Post::id)
                .orElseGet(
                    () ->
                        items
                            .put(
                                new Post(
                                    items.next(Sort.POST),
                                    of,
                                    List.of(new Post.Title(title, null)),
                                    null,
                                    List.of(told(row.row().wordsOf(OF_POST)))))
                            .id()));
  }

  private Basis told(String words) {
    return new Basis.Told(source, null, List.of(words));
  }
}
