package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A claim, named by the digest of what it says: importing it again is harmless. */
public record ClaimId(@JsonValue String value) implements Comparable<ClaimId> {

  @JsonCreator
  public ClaimId {
    if (!value.matches("c-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("'" + value + "' is not a claim id");
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
