package org.intercity.desk.followup;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Signatures;
import org.intercity.reminders.Feeds;
import org.intercity.reminders.MailChoice;
import org.intercity.reminders.MailChoices;
import org.intercity.reminders.Recipient;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How an account is reminded: its calendar's private address, and letters by mail. */
@Controller
@RequestMapping("/account/reminders")
class ReminderPages {

  private final Feeds feeds;
  private final MailChoices choices;
  private final Signatures signatures;
  private final Clock clock;

  ReminderPages(Feeds feeds, MailChoices choices, Signatures signatures, Clock clock) {
    this.feeds = feeds;
    this.choices = choices;
    this.signatures = signatures;
    this.clock = clock;
  }

  /** How somebody wants to be written to, as typed. */
  record Typed(String address, String rhythm) {
    Typed {
      address = address == null ? "" : address.strip();
      rhythm = rhythm == null ? "never" : rhythm;
    }
  }

  @GetMapping
  String show(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Optional<MailChoice> choice = choices.find(who.account().id());
    Typed typed =
        new Typed(
            choice.map(MailChoice::address).orElseGet(() -> guessed(who)),
            choice.map(MailChoice::rhythm).orElse(MailChoice.Rhythm.NEVER).word());
    return page(who, typed, new Problems(Words.in(locale)), model);
  }

  /** The address stands on the next page and on none after it: only its digest is kept. */
  @PostMapping("/feed")
  String make(@AuthenticationPrincipal SignedIn who, Locale locale, RedirectAttributes next) {
    next.addFlashAttribute(
        "link",
        ServletUriComponentsBuilder.fromCurrentContextPath()
            .path("/feeds/{token}.ics")
            .buildAndExpand(feeds.make(recipient(who, locale)))
            .toUriString());
    return "redirect:/account/reminders";
  }

  @PostMapping("/feed/revoked")
  String revoke(@AuthenticationPrincipal SignedIn who) {
    feeds.revoke(who.account().id());
    return "redirect:/account/reminders";
  }

  @PostMapping("/mail")
  String choose(
      @RequestParam(defaultValue = "") String address,
      @RequestParam(defaultValue = "never") String rhythm,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    Problems problems = new Problems(Words.in(locale));
    Typed typed = new Typed(address, rhythm);
    MailChoice.Rhythm chosen =
        MailChoice.Rhythm.find(typed.rhythm()).orElse(MailChoice.Rhythm.NEVER);
    if (chosen != MailChoice.Rhythm.NEVER && !isAddress(typed.address())) {
      problems.add("address", "reminders.error.address");
      return page(who, typed, problems, model);
    }
    choices.choose(
        new MailChoice(recipient(who, locale), typed.address(), chosen, clock.instant()));
    next.addFlashAttribute("chosen", true);
    return "redirect:/account/reminders";
  }

  /** One recipient alone, and nothing that could begin another line of a letter's head. */
  private static boolean isAddress(String typed) {
    return typed.length() <= 254
        && typed.matches("[^\\s@,;:<>()\"\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,189}");
  }

  private static String guessed(SignedIn who) {
    return isAddress(who.account().name()) ? who.account().name() : "";
  }

  private Recipient recipient(SignedIn who, Locale locale) {
    return Recipient.of(who.account(), signatures.of(who).actedFor(), Words.in(locale).locale());
  }

  private String page(SignedIn who, Typed typed, Problems problems, Model model) {
    model.addAttribute("since", feeds.since(who.account().id()).orElse(null));
    model.addAttribute("typed", typed);
    model.addAttribute("sent", choices.areSent());
    model.addAttribute("problems", problems);
    return "followup/reminders";
  }
}
