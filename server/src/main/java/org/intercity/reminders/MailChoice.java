package org.intercity.reminders;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How an account wants to be written to.
 *
 * @param chosen since when: no letter is written for a moment before
 */
public record MailChoice(Recipient recipient, String address, Rhythm rhythm, Instant chosen) {

  /** How often. */
  public enum Rhythm {
    DAILY,
    WEEKLY,
    NEVER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rhythm> find(String word) {
      return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
  }
}
