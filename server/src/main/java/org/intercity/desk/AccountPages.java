package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.Account;
import org.intercity.accounts.AccountLine;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Invitations;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The accounts and their rights, and the links by which colleagues make theirs; for administrators.
 * Who administers for some bodies only sees no account that acts for another.
 */
@Controller
@RequestMapping("/accounts")
class AccountPages {

  private static final List<String> ROLES =
      Stream.of(Role.values()).map(Role::word).toList().reversed();

  private final Accounts accounts;
  private final Invitations invitations;
  private final BodyNames bodies;

  AccountPages(Accounts accounts, Invitations invitations, BodyNames bodies) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.bodies = bodies;
  }

  /** Role and bodies as typed. */
  record Typed(String role, String bodies) {
    Typed {
      role = role == null ? Role.OFFICER.word() : role;
      bodies = bodies == null ? "" : bodies;
    }
  }

  /** An account, and the names of the bodies it acts for. */
  record Line(AccountLine account, List<String> bodies) {}

  @GetMapping
  String list(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return all(
        who, new Typed(Role.OFFICER.word(), own(who, locale)), problems(locale), model, locale);
  }

  @GetMapping("/accounts.csv")
  ResponseEntity<byte[]> table(@AuthenticationPrincipal SignedIn who, Locale locale) {
    return new CsvTables(Words.in(locale)).accounts(lines(who, locale)).named("accounts.csv");
  }

  /** The link stands on the next page and on none after it: only its digest is kept. */
  @PostMapping("/invitations")
  String invite(
      Typed typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    Problems problems = problems(locale);
    try {
      Rights rights = rights(typed, who, locale);
      next.addFlashAttribute("role", rights.role().word());
      next.addFlashAttribute(
          "link",
          ServletUriComponentsBuilder.fromCurrentContextPath()
              .path("/welcome/{token}")
              .buildAndExpand(invitations.invite(rights))
              .toUriString());
      return "redirect:/accounts";
    } catch (UserError error) {
      problems.add("bodies", error);
      return all(who, typed, problems, model, locale);
    }
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Account account = require(id, who).account();
    Typed now = new Typed(account.role().word(), told(account.rights(), locale));
    return one(id, who, now, problems(locale), model);
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable String id,
      Typed typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    require(id, who);
    Problems problems = problems(locale);
    try {
      accounts.change(id, rights(typed, who, locale));
      return "redirect:/accounts";
    } catch (UserError error) {
      problems.add("bodies", error);
      return one(id, who, typed, problems, model);
    }
  }

  @PostMapping("/{id}/disable")
  String disable(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    require(id, who);
    accounts.disable(id);
    return "redirect:/accounts";
  }

  @PostMapping("/{id}/enable")
  String enable(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    require(id, who);
    accounts.enable(id);
    return "redirect:/accounts";
  }

  private AccountLine require(String id, SignedIn who) {
    return accounts
        .findLine(id)
        .filter(line -> who.account().rights().mayGive(line.account().rights()))
        .orElseThrow(Missing::new);
  }

  private Rights rights(Typed typed, SignedIn who, Locale locale) {
    if (!ROLES.contains(typed.role())) {
      throw new UserError("accounts.error.role", typed.role());
    }
    Rights rights = new Rights(Role.of(typed.role()), bodies.require(typed.bodies(), locale));
    if (!who.account().rights().mayGive(rights)) {
      throw new UserError("accounts.error.beyond", own(who, locale));
    }
    return rights;
  }

  private List<Line> lines(SignedIn who, Locale locale) {
    return accounts.lines().stream()
        .filter(line -> who.account().rights().mayGive(line.account().rights()))
        .map(
            line ->
                new Line(
                    line,
                    line.account().bodies().stream()
                        .map(body -> bodies.name(body, locale))
                        .toList()))
        .toList();
  }

  private String own(SignedIn who, Locale locale) {
    return told(who.account().rights(), locale);
  }

  private String told(Rights rights, Locale locale) {
    return String.join(
        "; ", rights.bodies().stream().map(body -> bodies.told(body, locale)).toList());
  }

  private static Problems problems(Locale locale) {
    return new Problems(Words.in(locale));
  }

  private String all(SignedIn who, Typed typed, Problems problems, Model model, Locale locale) {
    model.addAttribute("lines", lines(who, locale));
    return form(typed, problems, model, "accounts/accounts");
  }

  private String one(String id, SignedIn who, Typed typed, Problems problems, Model model) {
    model.addAttribute("line", require(id, who));
    return form(typed, problems, model, "accounts/rights");
  }

  private static String form(Typed typed, Problems problems, Model model, String template) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("roles", ROLES);
    return template;
  }
}
