package org.intercity.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kind of a tie, normalised from what a source states. */
public enum TieKind {
  SISTER,
  FRIENDSHIP,
  MOU,
  OTHER;

  /** The word in JSON and in language packs. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static TieKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
