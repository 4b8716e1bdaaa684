package org.intercity.merging;

import java.util.Optional;
import org.intercity.gazetteer.BareName;
import org.intercity.gazetteer.Place;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;
import org.jspecify.annotations.Nullable;

/**
 * A party by what it is known by.
 *
 * @param key the gazetteer's id, else a key made of country and name
 * @param name as written
 * @param where null where the article leaves open which place it is
 * @param place what the gazetteer knows of it
 */
record Side(Sort sort, String key, String name, @Nullable Where where, Optional<Place> place) {

  /** How far the place is known. */
  enum Sort {
    /** The gazetteer knows it. */
    LISTED,
    /** Only its country is known. */
    UNLISTED,
    /** Only its name is known. */
    OPEN
  }

  static Side listed(Party party, Place place) {
    return new Side(
        Sort.LISTED, place.id().value(), party.name(), Where.of(place), Optional.of(place));
  }

  /** A place of a gazetteer other than the one at hand. */
  static Side foreign(Where where) {
    return new Side(Sort.LISTED, where.id().value(), where.name(), where, Optional.empty());
  }

  static Side unlisted(Party party, Where where) {
    String key = where.country() + ":" + BareName.of(party.name());
    return new Side(Sort.UNLISTED, key, party.name(), where, Optional.empty());
  }

  static Side open(Party party) {
    String key = "?:" + BareName.of(party.name());
    return new Side(Sort.OPEN, key, party.name(), null, Optional.empty());
  }

  /** The country, {@code ?} where it is not known. */
  String country() {
    return where == null ? "?" : where.country();
  }
}
