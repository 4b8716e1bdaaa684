package org.intercity.reminders;

import java.util.Locale;
import org.intercity.accounts.Account;

/**
 * Who is reminded, of which office's days, in which language.
 *
 * @param office the body the account acted for when it chose
 */
public record Recipient(String account, String office, Locale locale) {

  public static Recipient of(Account account, String office, Locale locale) {
    return new Recipient(account.id(), office, locale);
  }
}
