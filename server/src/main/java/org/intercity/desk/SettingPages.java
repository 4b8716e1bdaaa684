package org.intercity.desk;

import org.intercity.accounts.SignedIn;
import org.intercity.register.Register;
import org.intercity.register.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What an administrator of the whole register decides on how it is kept; each decision is an entry
 * of the journal.
 */
@Controller
@RequestMapping("/settings")
class SettingPages {

  private final Register register;
  private final Settings settings;
  private final Signatures signatures;

  SettingPages(Register register, Settings settings, Signatures signatures) {
    this.register = register;
    this.settings = settings;
    this.signatures = signatures;
  }

  @GetMapping
  String show(@AuthenticationPrincipal SignedIn who, Model model) {
    requireAll(who);
    model.addAttribute("secondEyes", register.now().demandsSecondEyes());
    return "accounts/settings";
  }

  @PostMapping
  String change(
      @RequestParam(defaultValue = "false") boolean secondEyes,
      @AuthenticationPrincipal SignedIn who) {
    requireAll(who);
    settings.demandSecondEyes(signatures.of(who), secondEyes);
    return "redirect:/settings";
  }

  /** Settings are of all offices that share the register. */
  private static void requireAll(SignedIn who) {
    if (!who.account().rights().administersAll()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
