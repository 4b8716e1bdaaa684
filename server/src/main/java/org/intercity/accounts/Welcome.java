package org.intercity.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind a one-time link, on which somebody makes an account. */
@Controller
@RequestMapping("/welcome/{token}")
class Welcome {

  private final Invitations invitations;
  private final OidcSettings oidc;

  Welcome(Invitations invitations, OidcSettings oidc) {
    this.oidc = oidc;
    this.invitations = invitations;
  }

  /** The form as typed; the password is never shown again. */
  record Typed(String called, String name, String password) {
    static final Typed NOTHING = new Typed("", "", "");

    Typed {
      called = called == null ? "" : called;
      name = name == null ? "" : name;
      password = password == null ? "" : password;
    }
  }

  @GetMapping
  String show(@PathVariable String token, Model model, Locale locale) {
    return page(token, Typed.NOTHING, new Problems(Words.in(locale)), model);
  }

  @PostMapping
  String create(
      @PathVariable String token,
      @ModelAttribute("typed") Typed typed,
      Model model,
      Locale locale,
      HttpServletRequest request)
      throws ServletException {
    Problems problems = problems(typed, Words.in(locale));
    if (problems.isEmpty()) {
      try {
        invitations.accept(token, typed.name(), typed.called(), typed.password());
        if (request.getUserPrincipal() != null) {
          request.logout(); // an administrator who tries the link out
        }
        request.login(typed.name(), typed.password());
        return "redirect:/";
      } catch (UserError error) {
        problems.add("name", error);
      }
    }
    return page(token, typed, problems, model);
  }

  private String page(String token, Typed typed, Problems problems, Model model) {
    model.addAttribute("token", token);
    model.addAttribute(
        "role", invitations.find(token).map(rights -> rights.role().word()).orElse(null));
    model.addAttribute("oidc", oidc.areOn() ? oidc.label() : null);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    return "accounts/welcome";
  }

  private static Problems problems(Typed typed, Words words) {
    Problems problems = new Problems(words);
    if (typed.called().isBlank()) {
      problems.add("called", "accounts.error.called");
    }
    if (!typed.name().strip().matches("[^\\s]{2,80}")) {
      problems.add("name", "accounts.error.name");
    }
    PasswordRule.check(typed.password(), typed.name(), "password", problems);
    return problems;
  }
}
