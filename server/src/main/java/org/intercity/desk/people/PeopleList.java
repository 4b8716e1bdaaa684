package org.intercity.desk.people;

import java.util.List;
import org.intercity.desk.Leaf;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list.
 *
 * @param found how many there are on all pages
 * @param problem why the filter cannot be followed; null where it can
 */
record PeopleList(
    PeopleAsked asked,
    List<PostLine> posts,
    List<PersonLine> people,
    int found,
    Leaf leaf,
    List<Country> countries,
    @Nullable String problem) {

  record Country(String code, String name) {}

  record PostLine(PersonName.PostName post, String country, List<Holder> holders) {}

  /** Who holds a post: since when, or at least seen in it when. */
  record Holder(PersonName person, @Nullable EdtfDate since, @Nullable EdtfDate seen) {}

  record PersonLine(PersonName person, List<PersonPage.Spelling> spellings) {}
}
