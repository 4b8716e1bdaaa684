package org.intercity.desk.visits;

import java.util.List;
import java.util.Optional;
import org.intercity.exchange.Acquaintances;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as a form names them.
 *
 * @param row where they stand in the form
 * @param told name and post; null where the person was erased and only the number is left
 * @param who the number of the person chosen among those known, {@code new}, or empty
 */
record Traveller(
    String row,
    Acquaintances.@Nullable Told told,
    String who,
    boolean head,
    @Nullable String role) {

  static final String NEW = "new";

  /** The person, where the office knows who is meant. */
  Optional<ItemId> find(Known known) {
    if (told == null) {
      return ItemId.find(Sort.PERSON, who);
    }
    List<ItemId> meant = known.meant(told).stream().map(Known.Contact::id).toList();
    Optional<ItemId> chosen = ItemId.find(Sort.PERSON, who).filter(meant::contains);
    return chosen.isPresent() || who.equals(NEW) || meant.size() != 1
        ? chosen
        : Optional.of(meant.getFirst());
  }

  /** Whether several are called so, and none was chosen. */
  boolean isUnclear(Known known) {
    return told != null
        && !who.equals(NEW)
        && find(known).isEmpty()
        && known.meant(told).size() > 1;
  }

  /** The person, entered where they are new. */
  ItemId enter(Acquaintances people, Known known, Basis basis) {
    Optional<ItemId> found = find(known);
    if (told == null) {
      return found.orElseThrow();
    }
    if (found.flatMap(known::find).filter(contact -> contact.isTold(told)).isPresent()) {
      return found.orElseThrow();
    }
    return found
        .flatMap(id -> people.items().find(id, Person.class))
        .map(person -> people.person(person, told, basis))
        .orElseGet(
            () -> who.equals(NEW) ? people.stranger(told, basis) : people.person(told, basis));
  }
}
