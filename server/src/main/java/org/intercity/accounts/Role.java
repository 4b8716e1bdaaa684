package org.intercity.accounts;

import java.util.List;
import java.util.Locale;

/** What an account may do; each role may do what a reader may. */
public enum Role {
  /** Sees the desk and writes nothing. */
  READER,
  /** Looks a second time at what the office demands it for. */
  REVIEWER,
  /** Keeps the register: reads, judges, enters. */
  OFFICER,
  /** Keeps accounts and settings too, and does all the others do. */
  ADMINISTRATOR;

  /** The word in the database and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** This role and all whose work it may do. */
  List<Role> all() {
    return switch (this) {
      case READER -> List.of(READER);
      case REVIEWER -> List.of(REVIEWER, READER);
      case OFFICER -> List.of(OFFICER, READER);
      case ADMINISTRATOR -> List.of(ADMINISTRATOR, OFFICER, REVIEWER, READER);
    };
  }

  /** Whether this role may do the work of another. */
  public boolean does(Role other) {
    return all().contains(other);
  }
}
