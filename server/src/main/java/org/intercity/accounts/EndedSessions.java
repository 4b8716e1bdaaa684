package org.intercity.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose account has got another password or other rights since, or is out of use, and
 * those that have lasted as long as any may: on every node, at the next click.
 */
final class EndedSessions extends OncePerRequestFilter {

  private final Credentials credentials;
  private final Duration longest;
  private final Clock clock;

  EndedSessions(Credentials credentials, Duration longest, Clock clock) {
    this.credentials = credentials;
    this.longest = longest;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || !(who.getPrincipal() instanceof SignedIn in)) {
      chain.doFilter(request, response);
    } else if (!in.since().plus(longest).isAfter(clock.instant())) {
      end(request, response, "over");
    } else if (!credentials.isStill(in)) {
      end(request, response, "ended");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void end(HttpServletRequest request, HttpServletResponse response, String why)
      throws IOException {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
  }
}
