package org.intercity.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/** Finds people whom the list has twice, whom the office knows, or who are in two posts at once. */
final class ContactCheck {

  private static final List<Basis> NONE = List.of();

  private final ContactsKnown known;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Seat> seats = new HashMap<>();

  /** The post in which a line of the list shows somebody. */
  private record Seat(int line, Reading.OfContact contact) {}

  ContactCheck(ContactsKnown known) {
    this.known = known;
  }

  void check(RowReader row, Reading.OfContact contact) {
    String who = who(contact);
    Integer first =
        seen.putIfAbsent(
            who + "|" + Names.fold(Objects.requireNonNullElse(contact.post(), "")),
            row.row().line());
    if (first != null) {
      row.problem(Standing.DUPLICATE, "twice", first);
    }
    Seat other = seats.putIfAbsent(who, new Seat(row.row().line(), contact));
    if (other != null && first == null && overlap(other.contact(), contact)) {
      row.problem(Standing.DOUBTFUL, "two_posts_here", contact.names().getFirst(), other.line());
    }
    ContactsKnown.Meant meant = known.meant(contact);
    if (meant.surely().size() == 1) {
      known(row, contact, meant.surely().getFirst());
    } else {
      List<ContactsKnown.Somebody> all =
          Stream.concat(meant.surely().stream(), meant.perhaps().stream()).distinct().toList();
      if (!all.isEmpty()) {
        row.problems()
            .add(
                Problem.of(Standing.DOUBTFUL, "same_person", contact.names().getFirst())
                    .with(all.stream().map(ContactsKnown.Somebody::said).toList()));
      }
    }
  }

  /** One name in one organisation is one person. */
  static String who(Reading.OfContact contact) {
    Named of = contact.of();
    String body = of == null ? "" : of.body() == null ? Names.fold(of.name()) : of.body().value();
    return Names.fold(contact.names().getFirst()) + "|" + body;
  }

  private static void known(
      RowReader row, Reading.OfContact contact, ContactsKnown.Somebody somebody) {
    List<Problem.Known> shown = List.of(somebody.said());
    String id = somebody.person().id().toString();
    boolean inPost =
        contact.post() == null || somebody.held().stream().anyMatch(held -> isSame(held, contact));
    Person.Reach held = somebody.person().reach();
    String differing = differing(held, contact.reach());
    if (differing != null) {
      row.problems().add(Problem.of(Standing.DOUBTFUL, "reach_differs", id, differing).with(shown));
    } else if (inPost && !adds(somebody.person(), contact)) {
      row.problems().add(Problem.of(Standing.DUPLICATE, "known", id).with(shown));
    } else {
      row.problems().add(Problem.of(Standing.READY, "adds", id).with(shown));
    }
    if (!inPost) {
      somebody.held().stream()
          .filter(each -> overlap(each.tenure(), contact))
          .findFirst()
          .ifPresent(
              each ->
                  row.problems()
                      .add(
                          Problem.of(Standing.DOUBTFUL, "two_posts", each.post().title())
                              .with(shown)));
    }
  }

  private static boolean isSame(ContactsKnown.Held held, Reading.OfContact contact) {
    return contact.post() != null
        && contact.of() != null
        && held.post().isCalled(contact.post())
        && held.post().of().isSame(contact.of());
  }

  private static boolean adds(Person person, Reading.OfContact contact) {
    return contact.names().stream()
            .anyMatch(
                name ->
                    person.names().stream()
                        .noneMatch(held -> Names.fold(held).equals(Names.fold(name))))
        || (contact.reach().mail() != null && person.reach().mail() == null)
        || (contact.reach().phone() != null && person.reach().phone() == null)
        || (contact.reach().address() != null && person.reach().address() == null)
        || (contact.note() != null && person.note() == null);
  }

  private static @Nullable String differing(Person.Reach held, Person.Reach told) {
    return Stream.of(
            new String[] {held.mail(), told.mail()},
            new String[] {held.phone(), told.phone()},
            new String[] {held.address(), told.address()})
        .filter(pair -> pair[0] != null && pair[1] != null)
        .filter(pair -> !Names.fold(pair[0]).equals(Names.fold(pair[1])))
        .map(pair -> pair[0] + " ≠ " + pair[1])
        .findFirst()
        .orElse(null);
  }

  private static boolean overlap(Reading.OfContact one, Reading.OfContact other) {
    return overlap(tenure(one), other);
  }

  private static boolean overlap(Tenure held, Reading.OfContact contact) {
    return contact.post() != null && held.surelyOverlaps(tenure(contact));
  }

  private static Tenure tenure(Reading.OfContact contact) {
    return new Tenure(
        new ItemId(Sort.TENURE, 1),
        new ItemId(Sort.PERSON, 1),
        new ItemId(Sort.POST, 1),
        contact.term().from(),
        contact.term().to(),
        null,
        NONE);
  }
}
