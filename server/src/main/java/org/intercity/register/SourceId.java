package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A source, named by the digest of its document or of its address: entering it twice is harmless.
 */
public record SourceId(@JsonValue String value) implements Comparable<SourceId> {

  @JsonCreator
  public SourceId {
    if (!value.matches("s-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("'" + value + "' is not a source id");
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
