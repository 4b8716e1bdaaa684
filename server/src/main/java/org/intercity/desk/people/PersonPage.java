package org.intercity.desk.people;

import java.time.Instant;
import java.util.List;
import org.intercity.desk.Foundation;
import org.intercity.desk.Name;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.ItemId;
import org.jspecify.annotations.Nullable;

/** All that the office keeps of a person. */
record PersonPage(
    PersonName person,
    long entry,
    About about,
    List<TenureLine> tenures,
    Doings doings,
    List<Version> versions,
    List<Looked> looked) {

  /**
   * What is known of the person themselves.
   *
   * @param merged others that were found to be this one
   */
  record About(
      List<Spelling> spellings,
      Contact contact,
      @Nullable String note,
      List<Merged> merged,
      List<Foundation> bases) {}

  /** A spelling; its language as the reader calls it, null where it is not known. */
  record Spelling(String text, @Nullable String tag, @Nullable String language) {}

  record Contact(
      @Nullable String mail, @Nullable String phone, @Nullable String address, boolean photo) {}

  record Merged(ItemId id, String name, long entry) {}

  /** A stretch of time in a post. */
  record TenureLine(
      ItemId id,
      PersonName holder,
      PersonName.PostName post,
      Time time,
      long entry,
      List<Foundation> bases) {}

  /**
   * From when to when.
   *
   * @param holds whether nothing speaks against today
   * @param gap days without a known holder before it, on a post's page
   */
  record Time(
      @Nullable EdtfDate from,
      @Nullable EdtfDate to,
      @Nullable EdtfDate seen,
      boolean holds,
      @Nullable Gap gap) {}

  /** Days between two holders of which nobody is known. */
  record Gap(java.time.LocalDate from, java.time.LocalDate to) {}

  /** What the person took part in. */
  record Doings(
      List<Encounter> encounters, List<Remark> remarks, List<Event> events, boolean isCut) {}

  /** A meeting with somebody; {@code by} as written where it is no known person. */
  record Encounter(
      ItemId id,
      PersonName met,
      @Nullable PersonName byPerson,
      @Nullable String by,
      When when,
      long entry,
      List<Foundation> bases) {}

  record When(@Nullable Name place, @Nullable EdtfDate day, @Nullable ItemId during) {}

  record Remark(
      ItemId id,
      String quote,
      @Nullable String language,
      @Nullable EdtfDate day,
      long entry,
      List<Foundation> bases) {}

  /** A visit or another thing that names the person: its title and its page. */
  record Event(ItemId id, String title, @Nullable EdtfDate day, @Nullable String address) {}

  /** A look at the person's data. */
  record Looked(Instant at, String by, String purpose, int people) {}
}
