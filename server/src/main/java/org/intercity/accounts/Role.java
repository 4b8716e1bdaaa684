package org.intercity.accounts;

import java.util.Locale;

/**
 * What an account may do: an officer keeps the register, an administrator accounts and settings
 * too.
 */
public enum Role {
  OFFICER,
  ADMINISTRATOR;

  /** The word in the database and in message keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Role of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
