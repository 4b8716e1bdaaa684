package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a tie, as {@code T14}; given when the tie is entered, never given again. */
public record TieId(@JsonValue String value) implements Comparable<TieId> {

  @JsonCreator
  public TieId {
    if (!value.matches("T[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("'" + value + "' is not a tie's number");
    }
  }

  public static TieId of(int number) {
    return new TieId("T" + number);
  }

  public int number() {
    return Integer.parseInt(value.substring(1));
  }

  @Override
  public int compareTo(TieId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
