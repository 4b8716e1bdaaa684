package org.intercity.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.intercity.register.BodyId;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of who is signed in, and its password. */
@Controller
@RequestMapping("/account")
class OwnAccount {

  private final Credentials credentials;

  OwnAccount(Credentials credentials) {
    this.credentials = credentials;
  }

  /** Both passwords as typed; never shown again. */
  record Typed(String old, String fresh) {
    Typed {
      old = old == null ? "" : old;
      fresh = fresh == null ? "" : fresh;
    }

    @Override
    public String toString() {
      return "";
    }
  }

  @GetMapping
  String show(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(who, new Problems(Words.in(locale)), model);
  }

  @PostMapping
  String change(
      @ModelAttribute("typed") Typed typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes next) {
    Problems problems = new Problems(Words.in(locale));
    PasswordRule.check(typed.fresh(), who.account().name(), "fresh", problems);
    if (problems.isEmpty()) {
      try {
        credentials.changePassword(who.account(), typed.old(), typed.fresh());
        request.changeSessionId();
        new CurrentSession(request, response)
            .goesOnAs(credentials.loadUserByUsername(who.account().name()));
        next.addFlashAttribute("changed", true);
        return "redirect:/account";
      } catch (UserError error) {
        problems.add("old", error);
      }
    }
    return page(who, problems, model);
  }

  /** Ends this session and all others of the account. */
  @PostMapping("/sign-out-everywhere")
  String leave(@AuthenticationPrincipal SignedIn who, HttpServletRequest request)
      throws ServletException {
    credentials.endSessions(who.account());
    request.logout();
    return "redirect:/sign-in?out";
  }

  /** From here on the session acts for another of the account's bodies. */
  @PostMapping("/acting-for")
  String act(
      @RequestParam String body,
      @AuthenticationPrincipal SignedIn who,
      HttpServletRequest request,
      HttpServletResponse response) {
    BodyId chosen =
        BodyId.find(body)
            .filter(who.account().bodies()::contains)
            .orElseThrow(() -> new UserError("accounts.error.acting", body));
    new CurrentSession(request, response).goesOnAs(who.actingFor(chosen));
    return "redirect:/";
  }

  private static String page(SignedIn who, Problems problems, Model model) {
    model.addAttribute("own", who.account());
    model.addAttribute("problems", problems);
    return "accounts/account";
  }
}
