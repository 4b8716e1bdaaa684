package org.intercity.gazetteer;

import java.util.List;

/**
 * A stretch of text that looks like a name, before its company is asked.
 *
 * @param key of the name without its level word
 * @param places what it can mean; empty for a district that is not known apart from its city
 */
record Hit(int start, int end, String key, List<Place> places, Trust trust) {

  /** How far a name is trusted to be meant as a place. */
  enum Trust {
    /** By itself. */
    SURE,
    /** Unless it is part of a person's name. */
    UNLESS_PERSON,
    /** Only beside another place. */
    IN_COMPANY,
    /** Only beside the larger place it lies in, or where the text gives its level elsewhere. */
    IN_UNIT
  }

  boolean isUnit() {
    return places.stream().anyMatch(p -> p.level() == Level.COUNTRY || Gathering.isUnit(p));
  }

  boolean isCountry() {
    return places.stream().anyMatch(p -> p.level() == Level.COUNTRY);
  }

  boolean sharesCountryWith(Hit other) {
    return places.stream()
        .anyMatch(p -> other.places.stream().anyMatch(q -> q.country().equals(p.country())));
  }

  Gazetteer.Mention mention(String text) {
    return new Gazetteer.Mention(start, end, text.substring(start, end), places);
  }
}
