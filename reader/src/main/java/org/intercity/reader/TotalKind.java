package org.intercity.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a reported total counts; ALL where kinds are counted together. */
public enum TotalKind {
  SISTER,
  FRIENDSHIP,
  MOU,
  OTHER,
  ALL;

  /** The word in JSON and in language packs. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static TotalKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
