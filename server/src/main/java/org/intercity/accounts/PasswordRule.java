package org.intercity.accounts;

import java.nio.charset.StandardCharsets;
import org.intercity.words.Problems;

/** What a new password must be: long rather than odd. */
final class PasswordRule {

  /** What bcrypt takes in. */
  private static final int MOST_BYTES = 72;

  private static final int FEWEST_CHARACTERS = 12;
  private static final int FEWEST_DIFFERENT = 5;

  private PasswordRule() {}

  /** Notes what is wrong with the password of somebody who signs in by this name. */
  static void check(String password, String name, String field, Problems problems) {
    int length = password.codePointCount(0, password.length());
    if (length < FEWEST_CHARACTERS) {
      problems.add(field, "accounts.error.short", FEWEST_CHARACTERS, length);
    } else if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      problems.add(field, "accounts.error.long");
    } else if (password.codePoints().distinct().count() < FEWEST_DIFFERENT
        || password.equalsIgnoreCase(name.strip())) {
      problems.add(field, "accounts.error.weak");
    }
  }
}
