package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** One dated step by one body or by all. */
public enum ActType {
  PROPOSED,
  CONSENT_REQUESTED,
  CONSENT_GIVEN,
  CONSENT_REFUSED,
  SIGNED,
  RENEWED,
  UPGRADED,
  SUSPENDED,
  RESUMED,
  TERMINATION_NOTIFIED,
  TERMINATED,
  LAPSED,
  SUCCEEDED,
  CORRECTED;

  /** The word in payloads, addresses and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static ActType of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Whether a paper was signed: the acts that open a tie or raise it. */
  public boolean concludes() {
    return this == SIGNED || this == RENEWED || this == UPGRADED;
  }

  /** Whether it may be the same step told in other words: a signing may be an upgrade. */
  public boolean mayBe(ActType other) {
    return this == other || (concludes() && other.concludes());
  }
}
