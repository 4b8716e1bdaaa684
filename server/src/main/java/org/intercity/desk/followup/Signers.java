package org.intercity.desk.followup;

import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.springframework.stereotype.Component;

/** Says who signed an entry, by the name that pages show. */
@Component
record Signers(Journal journal, Accounts accounts) {

  Signed of(long number) {
    Entry entry = journal.find(number).orElseThrow();
    String author = entry.by().author();
    return new Signed(
        number, accounts.findById(author).map(Account::called).orElse(author), entry.recorded());
  }
}
