package org.intercity.proposals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an officer decided on a proposal. */
public enum Outcome {
  ACCEPTED,
  CORRECTED,
  REJECTED,
  /** Accepted, and waiting for a second pair of eyes; no judgement in the journal says so. */
  SUBMITTED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Outcome of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
