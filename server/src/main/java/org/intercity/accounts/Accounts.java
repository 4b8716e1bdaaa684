package org.intercity.accounts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.intercity.journal.Database;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The accounts of this register. They are not in the journal: a person can leave without a trace.
 */
@Service
public class Accounts {

  private static final String LINES =
      "SELECT " + AccountRows.COLUMNS + ", made, disabled FROM account";

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
    return lines().stream().map(AccountLine::account).toList();
  }

  /** All accounts with the day each was made on, by name. */
  public List<AccountLine> lines() {
    return database
        .reads()
        .sql(LINES + " ORDER BY name")
        .query((row, _) -> AccountRows.line(row))
        .list();
  }

  public Optional<Account> find(String name) {
    return findLine(database.reads(), "name", Account.fold(name)).map(AccountLine::account);
  }

  public boolean isEmpty() {
    return database.reads().sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
  }

  /** The account the journal names by this id. */
  public Optional<Account> findById(String id) {
    return findLine(id).map(AccountLine::account);
  }

  /** The same, with whether it is in use. */
  public Optional<AccountLine> findLine(String id) {
    return findLine(database.reads(), "id", id);
  }

  private static Optional<AccountLine> findLine(JdbcClient db, String column, String value) {
    return db.sql(LINES + " WHERE " + column + " = ?")
        .param(value)
        .query((row, _) -> AccountRows.line(row))
        .optional();
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
            wanted.rights());
    if (findLine(db, "name", account.name()).isPresent()) {
      throw new UserError("accounts.error.taken", account.name());
    }
    db.sql(
            "INSERT INTO account (id, name, called, role, bodies, password, made)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(
            account.id(),
            account.name(),
            account.called(),
            account.role().word(),
            account.rights().bodyWords(),
            passwords.encode(wanted.password()),
            clock.instant().toString())
        .update();
    return account;
  }

  /** Gives an account other rights and ends its sessions. */
  public void change(String id, Rights rights) {
    change(
        id,
        db ->
            db.sql("UPDATE account SET role = ?, bodies = ?, round = round + 1 WHERE id = ?")
                .params(rights.role().word(), rights.bodyWords(), id)
                .update());
  }

  /** Takes an account out of use and ends its sessions; what it signed keeps its name. */
  public void disable(String id) {
    change(
        id,
        db ->
            db.sql("UPDATE account SET disabled = ?, round = round + 1 WHERE id = ?")
                .params(clock.instant().toString(), id)
                .update());
  }

  /** Takes an account into use again. */
  public void enable(String id) {
    change(id, db -> db.sql("UPDATE account SET disabled = NULL WHERE id = ?").param(id).update());
  }

  private interface Change {
    int in(JdbcClient db);
  }

  /** Somebody must be left who can undo it: an administrator of all, in use. */
  private void change(String id, Change change) {
    database.write(
        db -> {
          // every administrator's row is taken first, so that no two give up their rights at once
          db.sql("UPDATE account SET round = round WHERE role = ?")
              .param(Role.ADMINISTRATOR.word())
              .update();
          if (change.in(db) == 0) {
            throw new UserError("accounts.error.unknown", id);
          }
          boolean left =
              db
                  .sql(LINES + " WHERE disabled IS NULL")
                  .query((row, _) -> AccountRows.account(row))
                  .list()
                  .stream()
                  .anyMatch(each -> each.rights().administersAll());
          if (!left) {
            throw new UserError("accounts.error.last");
          }
          return true;
        });
  }
}
