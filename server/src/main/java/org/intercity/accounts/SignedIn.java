package org.intercity.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.intercity.register.BodyId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as Spring Security holds it; {@link #toString} keeps the password out of logs.
 *
 * @param round of the account's sessions; once the account is in another, this session is over
 * @param since when the session began
 * @param actingFor the body chosen among the account's; null where it acts for the office
 */
public record SignedIn(
    Account account, String password, long round, Instant since, @Nullable BodyId actingFor)
    implements UserDetails, Serializable {

  /** Somebody who has just signed in and acts for the first of the account's bodies. */
  public static SignedIn now(Account account, String password, long round, Instant since) {
    List<BodyId> bodies = account.bodies();
    return new SignedIn(
        account, password, round, since, bodies.isEmpty() ? null : bodies.getFirst());
  }

  /** The same session, for another of the account's bodies. */
  SignedIn actingFor(BodyId body) {
    return new SignedIn(account, password, round, since, body);
  }

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return account.role().all().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return account.name();
  }
}
