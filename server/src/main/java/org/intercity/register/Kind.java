package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of a tie; a later constant binds more closely, so that a higher paper is an upgrade. */
public enum Kind {
  OTHER,
  MOU,
  FRIENDSHIP,
  SISTER;

  /** The word in payloads, addresses and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The closer of the two. */
  public Kind orCloser(Kind other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
