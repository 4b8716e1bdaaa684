package org.intercity.reader;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /** The act of a word, where it is one. */
  public static Optional<ActKind> find(String word) {
    return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  @JsonCreator
  public static ActKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
