package org.intercity.desk.people;

import java.util.List;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.jspecify.annotations.Nullable;

/**
 * A card of a card file, as far as the register keeps such things.
 *
 * @param organisation as written on the card
 */
record Card(
    List<Person.Spelling> spellings,
    List<Post.Title> titles,
    @Nullable String organisation,
    Person.Reach reach,
    @Nullable String note,
    Bytes photo) {

  Card {
    spellings = List.copyOf(spellings);
    titles = List.copyOf(titles);
  }

  public String name() {
    return spellings.isEmpty() ? "" : spellings.getFirst().text();
  }
}
