package org.intercity.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Whom the OpenID Connect provider has vouched for becomes who has the account of that verified
 * e-mail address. An account is made of an open invitation only: a provider gives nobody rights.
 */
@Component
final class OidcSignIn implements AuthenticationSuccessHandler {

  static final String INVITATION = "invitation";

  private static final int BYTES = 32;

  private final Credentials credentials;
  private final Invitations invitations;
  private final SecureRandom random = new SecureRandom();
  private final AuthenticationSuccessHandler onward =
      new SavedRequestAwareAuthenticationSuccessHandler();

  OidcSignIn(Credentials credentials, Invitations invitations) {
    this.credentials = credentials;
    this.invitations = invitations;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication vouched)
      throws IOException, ServletException {
    OidcUser person = vouched.getPrincipal() instanceof OidcUser user ? user : null;
    String email = person == null ? null : person.getEmail();
    if (person == null || email == null || !Boolean.TRUE.equals(person.getEmailVerified())) {
      refuse(request, response, "unverified");
      return;
    }
    Optional<SignedIn> account =
        find(email).or(() -> invited(request.getSession(false), person, email));
    if (account.isEmpty()) {
      refuse(request, response, "unknown");
    } else {
      new CurrentSession(request, response).goesOnAs(account.get());
      onward.onAuthenticationSuccess(request, response, vouched);
    }
  }

  private Optional<SignedIn> find(String email) {
    try {
      return Optional.of(credentials.loadUserByUsername(email));
    } catch (UsernameNotFoundException nobody) {
      return Optional.empty();
    }
  }

  /** Nobody knows the new account's password: it is signed in to by the provider. */
  private Optional<SignedIn> invited(@Nullable HttpSession session, OidcUser person, String email) {
    if (session == null || !(session.getAttribute(INVITATION) instanceof String token)) {
      return Optional.empty();
    }
    session.removeAttribute(INVITATION);
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String called = person.getFullName();
    try {
      invitations.accept(
          token,
          email,
          called == null || called.isBlank() ? email : called,
          Base64.getEncoder().encodeToString(secret));
      return find(email);
    } catch (UserError usedOrTaken) {
      return Optional.empty();
    }
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, String why)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    response.sendRedirect(request.getContextPath() + "/sign-in?oidc=" + why);
  }
}
