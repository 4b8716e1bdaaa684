package org.intercity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Rows of the accounts' table as records. */
final class AccountRows {

  static final String COLUMNS = "id, name, called, role, bodies";

  private AccountRows() {}

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        row.getString("called"),
        Rights.of(row.getString("role"), row.getString("bodies")));
  }

  static AccountLine line(ResultSet row) throws SQLException {
    return new AccountLine(
        account(row),
        LocalDate.ofInstant(Instant.parse(row.getString("made")), ZoneOffset.UTC),
        row.getString("disabled") != null);
  }
}
