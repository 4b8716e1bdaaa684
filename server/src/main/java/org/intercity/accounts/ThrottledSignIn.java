package org.intercity.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password, unless too many attempts have failed; known and unknown names alike.
 */
record ThrottledSignIn(AuthenticationProvider checked, Attempts attempts)
    implements AuthenticationProvider {

  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    String name = Account.fold(attempt.getName());
    String address =
        attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    if (attempts.areTooMany(name, address)) {
      throw new LockedException("too many attempts");
    }
    try {
      Authentication done = checked.authenticate(attempt);
      attempts.succeeded(name, address);
      return done;
    } catch (AuthenticationException failure) {
      attempts.failed(name, address);
      throw failure;
    }
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return checked.supports(attempt);
  }
}
