package org.intercity.desk.people;

import java.util.List;
import org.intercity.desk.Foundation;

/** A post with its holders in order, and what was done with whoever held it. */
record PostPage(
    PersonName.PostName post,
    long entry,
    About about,
    List<PersonPage.TenureLine> holders,
    List<Overlap> overlaps,
    Doings doings,
    List<Version> versions) {

  /** What the post is called, and the posts that were found to be this one. */
  record About(
      List<PersonPage.Spelling> titles, List<PersonPage.Merged> merged, List<Foundation> bases) {}

  /** Two people who held the post at once, by what the tenures say. */
  record Overlap(PersonName one, PersonName other) {}

  record Doings(List<PersonPage.Encounter> encounters, List<PersonPage.Event> commitments) {}
}
