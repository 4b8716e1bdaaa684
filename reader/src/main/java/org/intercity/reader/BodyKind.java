package org.intercity.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of public body a party is. */
public enum BodyKind {
  GOVERNMENT,
  COUNCIL,
  OTHER;

  /** The word in JSON and in language packs. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static BodyKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
