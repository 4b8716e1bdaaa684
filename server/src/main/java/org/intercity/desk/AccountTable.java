package org.intercity.desk;

import java.util.Locale;
import org.intercity.accounts.Accounts;
import org.intercity.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accounts for a spreadsheet; for administrators, as everything below their page. */
@Controller
class AccountTable {

  private final Accounts accounts;

  AccountTable(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/accounts/accounts.csv")
  ResponseEntity<byte[]> table(Locale locale) {
    return new CsvTables(Words.in(locale)).accounts(accounts.lines()).named("accounts.csv");
  }
}
