package org.intercity.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of who is signed in, and its password. */
@Controller
@RequestMapping("/account")
class OwnAccount {

  private final Accounts accounts;

  OwnAccount(Accounts accounts) {
    this.accounts = accounts;
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
        accounts.changePassword(who.account(), typed.old(), typed.fresh());
        request.changeSessionId();
        stay(accounts.loadUserByUsername(who.account().name()), request, response);
        next.addFlashAttribute("changed", true);
        return "redirect:/account";
      } catch (UserError error) {
        problems.add("old", error);
      }
    }
    return page(who, problems, model);
  }

  /** This session goes on under the new password; all others end. */
  private static void stay(
      UserDetails who, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }

  private static String page(SignedIn who, Problems problems, Model model) {
    model.addAttribute("own", who.account());
    model.addAttribute("problems", problems);
    return "accounts/account";
  }
}
