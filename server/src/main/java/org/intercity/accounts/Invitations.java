package org.intercity.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.intercity.journal.Database;
import org.intercity.words.UserError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Links that let somebody make one account, once, within a day. Only their digests are kept. */
@Service
public class Invitations {

  private static final Duration VALID = Duration.ofHours(24);
  private static final int BYTES = 24;

  private final Database database;
  private final Accounts accounts;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Invitations(Database database, Accounts accounts, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Makes a link's token for a role; earlier ones for it lose their force. */
  String issue(Role role) {
    return database.write(
        db -> {
          db.sql("DELETE FROM invitation WHERE role = ?").param(role.word()).update();
          return add(db, Rights.of(role));
        });
  }

  /** Makes a link's token for rights beside those that are out, for several colleagues at once. */
  public String invite(Rights rights) {
    return database.write(db -> add(db, rights));
  }

  private String add(JdbcClient db, Rights rights) {
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    db.sql("INSERT INTO invitation (digest, role, bodies, expires) VALUES (?, ?, ?, ?)")
        .params(
            digest(token),
            rights.role().word(),
            rights.bodyWords(),
            clock.instant().plus(VALID).toString())
        .update();
    return token;
  }

  /** The rights a token gives, while it is in force. */
  public Optional<Rights> find(String token) {
    return find(database.reads(), token);
  }

  /** Makes the account the token stands for, and takes its force. */
  Account accept(String token, String name, String called, String password) {
    return database.write(
        db -> {
          Rights rights =
              find(db, token).orElseThrow(() -> new UserError("accounts.error.no_invitation"));
          db.sql("DELETE FROM invitation WHERE digest = ?").param(digest(token)).update();
          return accounts.create(db, new NewAccount(name, called, rights, password));
        });
  }

  private Optional<Rights> find(JdbcClient db, String token) {
    return db.sql("SELECT role, bodies, expires FROM invitation WHERE digest = ?")
        .param(digest(token))
        .query(
            (row, _) ->
                new Stored(
                    Rights.of(row.getString(1), row.getString(2)), Instant.parse(row.getString(3))))
        .optional()
        .filter(stored -> stored.expires().isAfter(clock.instant()))
        .map(Stored::rights);
  }

  private record Stored(Rights rights, Instant expires) {}

  private static String digest(String token) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
