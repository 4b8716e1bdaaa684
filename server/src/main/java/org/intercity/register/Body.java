package org.intercity.register;

import org.intercity.gazetteer.Place;

/**
 * A public body that can be a party to a tie. It carries its place as it was known when the body
 * was entered, so that the register reads the same whatever the gazetteer learns later.
 */
public record Body(BodyId id, BodyKind kind, Place place) {

  public static Body of(BodyKind kind, Place place) {
    return new Body(BodyId.of(kind, place.id()), kind, place);
  }

  public String name() {
    return place.name();
  }

  public String nameIn(String language) {
    return place.nameIn(language);
  }

  /** ISO 3166-1 alpha-2, before any counting profile folds it. */
  public String country() {
    return place.country();
  }
}
