package org.intercity.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts, and the links by which colleagues make theirs; for administrators. */
@Controller
@RequestMapping("/accounts")
class AccountPages {

  private final Accounts accounts;
  private final Invitations invitations;

  AccountPages(Accounts accounts, Invitations invitations) {
    this.accounts = accounts;
    this.invitations = invitations;
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("lines", accounts.lines());
    return "accounts/accounts";
  }

  /** The link stands on the next page and on none after it: only its digest is kept. */
  @PostMapping("/invitations")
  String invite(@RequestParam Role role, RedirectAttributes next) {
    next.addFlashAttribute("role", role.word());
    next.addFlashAttribute(
        "link",
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/welcome/{token}")
            .buildAndExpand(invitations.invite(role))
            .toUriString());
    return "redirect:/accounts";
  }
}
