package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of an act on its tie, as {@code T14-2}. */
public record ActId(@JsonValue String value) implements Comparable<ActId> {

  @JsonCreator
  public ActId {
    if (!value.matches("T[1-9][0-9]{0,8}-[1-9][0-9]{0,4}")) {
      throw new IllegalArgumentException("'" + value + "' is not an act's number");
    }
  }

  public static ActId of(TieId tie, int number) {
    return new ActId(tie + "-" + number);
  }

  int number() {
    return Integer.parseInt(value.substring(value.indexOf('-') + 1));
  }

  public TieId tie() {
    return new TieId(value.substring(0, value.indexOf('-')));
  }

  @Override
  public int compareTo(ActId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
