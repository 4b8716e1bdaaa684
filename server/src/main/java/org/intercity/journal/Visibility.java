package org.intercity.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who may read an entry's payload. */
public enum Visibility {
  /** Everybody. */
  PUBLIC,
  /** The office only. */
  OFFICE,
  /** The office only, and erased when the law asks. */
  PERSONAL;

  /** As it stands in the journal. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Visibility> find(String word) {
    return Arrays.stream(values()).filter(known -> known.word().equals(word)).findFirst();
  }
}
