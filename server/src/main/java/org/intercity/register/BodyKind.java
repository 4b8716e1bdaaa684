package org.intercity.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of public body can be a party. Only governments count in totals. */
public enum BodyKind {
  GOVERNMENT,
  COUNCIL,
  OTHER;

  /** The word in payloads, addresses and message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static BodyKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  String prefix() {
    return switch (this) {
      case GOVERNMENT -> "gov";
      case COUNCIL -> "cnl";
      case OTHER -> "oth";
    };
  }
}
