package org.intercity.accounts;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.intercity.journal.Database;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The accounts of this register. They are not in the journal: a person can leave without a trace.
 */
@Service
public class Accounts implements UserDetailsService {

  private final Database database;
  private final PasswordEncoder passwords;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Accounts(Database database, PasswordEncoder passwords, Clock clock) {
    this.database = database;
    this.passwords = passwords;
    this.clock = clock;
    database.migrate("accounts");
  }

  public List<Account> list() {
    return database
        .reads()
        .sql("SELECT id, name, called, role FROM account ORDER BY name")
        .query((row, _) -> account(row))
        .list();
  }

  /** All accounts with the day each was made on, by name. */
  public List<AccountLine> lines() {
    return database
        .reads()
        .sql("SELECT id, name, called, role, made FROM account ORDER BY name")
        .query((row, _) -> new AccountLine(account(row), day(row.getString("made"))))
        .list();
  }

  private static LocalDate day(String instant) {
    return LocalDate.ofInstant(Instant.parse(instant), ZoneOffset.UTC);
  }

  public Optional<Account> find(String name) {
    return list().stream().filter(each -> each.name().equals(Account.fold(name))).findFirst();
  }

  public boolean isEmpty() {
    return database.reads().sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
  }

  /** The account the journal names by this id. */
  public Optional<Account> findById(String id) {
    return list().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Makes an account. Where the name is taken, the user is told so. */
  Account create(NewAccount account) {
    return database.write(db -> create(db, account));
  }

  /** As {@link #create(NewAccount)}, within a transaction. */
  Account create(JdbcClient db, NewAccount wanted) {
    Account account =
        new Account(
            "u-" + HexFormat.of().toHexDigits(random.nextInt()),
            Account.fold(wanted.name()),
            wanted.called().strip(),
            wanted.role());
    long taken =
        db.sql("SELECT COUNT(*) FROM account WHERE name = ?")
            .param(account.name())
            .query(Long.class)
            .single();
    if (taken > 0) {
      throw new UserError("accounts.error.taken", account.name());
    }
    db.sql(
            "INSERT INTO account (id, name, called, role, password, made)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            account.id(),
            account.name(),
            account.called(),
            account.role().word(),
            passwords.encode(wanted.password()),
            clock.instant().toString())
        .update();
    return account;
  }

  /** Gives an account another password, for the old one only. */
  void changePassword(Account account, String old, String fresh) {
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
          return db.sql("UPDATE account SET password = ? WHERE id = ?")
              .params(passwords.encode(fresh), account.id())
              .update();
        });
  }

  /** Whether the account still has the password that somebody signed in with. */
  boolean isStill(SignedIn who) {
    return database
        .reads()
        .sql("SELECT password FROM account WHERE id = ?")
        .param(who.account().id())
        .query(String.class)
        .optional()
        .filter(who.password()::equals)
        .isPresent();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return database
        .reads()
        .sql("SELECT id, name, called, role, password FROM account WHERE name = ?")
        .param(Account.fold(name))
        .query((row, _) -> new SignedIn(account(row), row.getString("password")))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("no account of this name"));
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        row.getString("called"),
        Role.of(row.getString("role")));
  }
}
