package org.intercity.accounts;

import java.time.Clock;
import org.intercity.journal.Database;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** With what accounts sign in, and how long what they signed in to lasts. */
@Service
public class Credentials implements UserDetailsService, UserDetailsPasswordService {

  private final Database database;
  private final PasswordEncoder passwords;
  private final Clock clock;

  /** After the accounts, whose tables they share. */
  Credentials(Accounts accounts, Database database, PasswordEncoder passwords, Clock clock) {
    accounts.isEmpty();
    this.database = database;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** An account out of use is as unknown as one that never was. */
  @Override
  public SignedIn loadUserByUsername(String name) {
    return database
        .reads()
        .sql(
            "SELECT "
                + AccountRows.COLUMNS
                + ", password, round FROM account WHERE name = ? AND disabled IS NULL")
        .param(Account.fold(name))
        .query(
            (row, _) ->
                SignedIn.now(
                    AccountRows.account(row),
                    row.getString("password"),
                    row.getLong("round"),
                    clock.instant()))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("no account of this name"));
  }

  /** The same password under a newer encoding; sessions go on. */
  @Override
  public UserDetails updatePassword(UserDetails who, @Nullable String encoded) {
    if (encoded == null) {
      return who;
    }
    database.write(
        db ->
            db.sql("UPDATE account SET password = ? WHERE name = ? AND password = ?")
                .params(encoded, who.getUsername(), String.valueOf(who.getPassword()))
                .update());
    return loadUserByUsername(who.getUsername());
  }

  /** Gives an account another password, for the old one only, and ends its sessions. */
  void changePassword(Account account, String old, String fresh) {
    String encoded = passwords.encode(fresh);
    database.write(
        db -> {
          String kept =
              db.sql("SELECT password FROM account WHERE id = ?")
                  .param(account.id())
                  .query(String.class)
                  .single();
          if (!passwords.matches(old, kept)) {
            throw new UserError("accounts.error.old");
          }
          return db.sql("UPDATE account SET password = ?, round = round + 1 WHERE id = ?")
              .params(encoded, account.id())
              .update();
        });
  }

  /** Ends all sessions of an account. */
  void endSessions(Account account) {
    database.write(
        db ->
            db.sql("UPDATE account SET round = round + 1 WHERE id = ?")
                .param(account.id())
                .update());
  }

  /** Whether the account is in use and still in the round of sessions that this one belongs to. */
  boolean isStill(SignedIn who) {
    return database
        .reads()
        .sql("SELECT round FROM account WHERE id = ? AND disabled IS NULL")
        .param(who.account().id())
        .query(Long.class)
        .optional()
        .filter(round -> round == who.round())
        .isPresent();
  }
}
