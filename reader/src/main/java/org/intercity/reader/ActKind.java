package org.intercity.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to an agreement, as an article reports it. */
public enum ActKind {
  SIGNED,
  RENEWED,
  UPGRADED,
  PLANNED,
  CONSENTED,
  SUSPENDED,
  RESUMED,
  TERMINATED,
  MENTIONED;

  /** The word in JSON and in language packs. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static ActKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
