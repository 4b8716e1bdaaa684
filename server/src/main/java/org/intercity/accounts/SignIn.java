package org.intercity.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which somebody signs in. */
@Controller
class SignIn {

  private static final Set<String> OIDC_PROBLEMS =
      Set.of("failed", "unknown", "unverified", "unreachable");

  private final OidcSettings oidc;
  private final OidcProvider provider;

  SignIn(OidcSettings oidc, OidcProvider provider) {
    this.oidc = oidc;
    this.provider = provider;
  }

  @GetMapping("/sign-in")
  String show(HttpServletRequest request, Model model) {
    HttpSession session = request.getSession(false);
    Object failure =
        session == null ? null : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    boolean failed = request.getParameter("failed") != null;
    model.addAttribute("failed", failed);
    model.addAttribute("throttled", failed && failure instanceof LockedException);
    String problem = request.getParameter("oidc");
    model.addAttribute("oidc", oidc.areOn() ? oidc.label() : null);
    model.addAttribute(
        "oidcProblem", problem != null && OIDC_PROBLEMS.contains(problem) ? problem : null);
    model.addAttribute("out", request.getParameter("out") != null);
    model.addAttribute("over", request.getParameter("over") != null);
    model.addAttribute("ended", request.getParameter("ended") != null);
    return "accounts/sign-in";
  }

  /**
   * Leads to the OpenID Connect provider, where it answers.
   *
   * @param invitation the token of a link by which an account may be made of who signs in there
   */
  @GetMapping("/sign-in/office")
  String office(@RequestParam @Nullable String invitation, HttpServletRequest request) {
    if (!oidc.areOn()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (provider.find().isEmpty()) {
      return "redirect:/sign-in?oidc=unreachable";
    }
    if (invitation != null) {
      request.getSession().setAttribute(OidcSignIn.INVITATION, invitation);
    }
    return "redirect:/oauth2/authorization/" + OidcProvider.ID;
  }
}
