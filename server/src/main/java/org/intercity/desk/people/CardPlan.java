package org.intercity.desk.people;

import java.util.List;
import org.intercity.exchange.Item;
import org.intercity.exchange.Person;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a card.
 *
 * @param known the person it is of, where the register has them
 * @param items what would be entered; none where all is known
 * @param conflicts where the register says otherwise than the card
 */
record CardPlan(
    Card card,
    Becomes becomes,
    @Nullable Person known,
    List<Item> items,
    List<Conflict> conflicts) {

  CardPlan {
    items = List.copyOf(items);
    conflicts = List.copyOf(conflicts);
  }

  /** In words of message keys. */
  enum Becomes {
    NEW,
    MORE,
    KNOWN,
    CONFLICT,
    NAMELESS;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** A field that the register holds otherwise; its key's last part, both values. */
  record Conflict(String field, String held, String told) {}

  public String word() {
    return becomes.word();
  }

  /** Whether it is taken unless the officer says no: what disagrees is not. */
  public boolean isTakenAtFirst() {
    return becomes == Becomes.NEW || becomes == Becomes.MORE;
  }

  /** Whether anything can be entered of it. */
  public boolean canBeTaken() {
    return !items.isEmpty();
  }
}
