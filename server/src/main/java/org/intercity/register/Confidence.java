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

  /** Of a reader's measure, 0 to 1. */
  public static Confidence of(double measure) {
    return measure >= 0.75 ? HIGH : measure >= 0.5 ? MEDIUM : LOW;
  }

  @JsonCreator
  public static Confidence of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
