package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The register's name for a body: its kind and its place, as {@code gov-gn1841811}. */
public record BodyId(@JsonValue String value) implements Comparable<BodyId> {

  @JsonCreator
  public BodyId {
    if (!value.matches("[a-z]{3}-[A-Za-z0-9-]{3,80}")) {
      throw new IllegalArgumentException("'" + value + "' is not a body id");
    }
  }

  /** The id of the body of a kind that governs a place. */
  public static BodyId of(BodyKind kind, org.intercity.gazetteer.PlaceId place) {
    return new BodyId(kind.prefix() + "-" + place.value());
  }

  @Override
  public int compareTo(BodyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
