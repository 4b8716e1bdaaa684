package org.intercity.accounts;

import org.intercity.words.Problems;

/** What a new password must be: long rather than odd. */
final class PasswordRule {

  private static final int FEWEST_CHARACTERS = 12;
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRule() {}

  /** Notes what is wrong with the password of somebody who signs in by this name. */
  static void check(String password, String name, String field, Problems problems) {
    int length = password.codePointCount(0, password.length());
    if (length < FEWEST_CHARACTERS) {
      problems.add(field, "accounts.error.short", FEWEST_CHARACTERS, length);
    } else if (password.codePoints().distinct().count() < FEWEST_DIFFERENT
        || password.equalsIgnoreCase(name.strip())) {
      problems.add(field, "accounts.error.weak");
    }
  }
}
