package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.intercity.gazetteer.PlaceId;

/** The register's name for a body: its kind and its place, as {@code gov-gn1841811}. */
public record BodyId(@JsonValue String value) implements Comparable<BodyId> {

  private static final String FORM = "[a-z]{3}-[A-Za-z0-9-]{3,80}";

  @JsonCreator
  public BodyId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("'" + value + "' is not a body id");
    }
  }

  /** The id of the body of a kind that governs a place. */
  public static BodyId of(BodyKind kind, PlaceId place) {
    return new BodyId(kind.prefix() + "-" + place.value());
  }

  /** The place that the body governs, by the name the id keeps of it. */
  public PlaceId place() {
    return new PlaceId(value.substring(value.indexOf('-') + 1));
  }

  /** The id that a text is, where it has the form of one. */
  public static Optional<BodyId> find(String text) {
    return text.matches(FORM) ? Optional.of(new BodyId(text)) : Optional.empty();
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
