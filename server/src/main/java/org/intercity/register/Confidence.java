package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a source carries what it says. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  /** The word in payloads, addresses and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Confidence of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
