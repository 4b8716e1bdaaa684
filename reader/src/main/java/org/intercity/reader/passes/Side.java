package org.intercity.reader.passes;

import org.intercity.reader.BodyKind;
import org.intercity.reader.Reading.Party;
import org.intercity.reader.Reading.Where;
import org.intercity.reader.text.Mark.Site;
import org.jspecify.annotations.Nullable;

/** A place as a possible party; two names of one place are one side. */
public record Side(String name, @Nullable Where where, BodyKind body) {

  static Side of(Draft draft, Site site) {
    return new Side(draft.words(site.head()), site.where(), site.body());
  }

  Side called(String other) {
    return new Side(other, where, body);
  }

  /** What tells sides apart: the place where known, else the name. */
  String key() {
    return (where == null ? name : where.id().value()) + (body == BodyKind.COUNCIL ? "/c" : "");
  }

  boolean is(Side other) {
    return key().equals(other.key());
  }

  /** Whether it lies in another country, as far as both are known. */
  boolean isAbroadFrom(Side other) {
    return where == null || other.where == null || !where.country().equals(other.where.country());
  }

  Party party() {
    return new Party(name, where, body);
  }
}
