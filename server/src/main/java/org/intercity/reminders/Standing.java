package org.intercity.reminders;

import org.intercity.accounts.Account;
import org.intercity.accounts.AccountLine;
import org.intercity.accounts.Accounts;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.springframework.stereotype.Component;

/** Whether somebody may still be told: the account is in use and acts for that office. */
@Component
record Standing(Accounts accounts, Register register) {

  boolean holds(Recipient recipient) {
    return accounts
        .findLine(recipient.account())
        .filter(line -> !line.disabled())
        .map(AccountLine::account)
        .filter(account -> acts(account, recipient.office()))
        .isPresent();
  }

  private boolean acts(Account account, String office) {
    return account.bodies().isEmpty()
        ? register.now().office().signedBy(account.id()).actedFor().equals(office)
        : account.bodies().stream().map(BodyId::value).anyMatch(office::equals);
  }
}
