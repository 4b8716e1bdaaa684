package org.intercity.accounts;

import java.io.Serializable;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as Spring Security holds it; {@link #toString} keeps the password out of logs.
 */
public record SignedIn(Account account, String password) implements UserDetails, Serializable {

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return account.role() == Role.ADMINISTRATOR
        ? List.of(authority(Role.ADMINISTRATOR), authority(Role.OFFICER))
        : List.of(authority(account.role()));
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

  private static SimpleGrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.name());
  }
}
