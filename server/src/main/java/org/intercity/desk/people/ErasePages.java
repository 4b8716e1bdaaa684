package org.intercity.desk.people;

import java.util.List;
import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Forgetting;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erasing a person's data, by an administrator: first what would go and what would stay. */
@Controller
@RequestMapping("/people/{id}/erase")
class ErasePages {

  private final Exchange exchange;
  private final Forgetting forgetting;
  private final People people;
  private final Signatures signatures;

  ErasePages(Exchange exchange, Forgetting forgetting, People people, Signatures signatures) {
    this.exchange = exchange;
    this.forgetting = forgetting;
    this.people = people;
    this.signatures = signatures;
  }

  @GetMapping
  String ask(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(require(id, who), "", new Problems(Words.in(locale)), who, model, locale);
  }

  @PostMapping
  String erase(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ItemId person = require(id, who);
    if (reason.isBlank()) {
      Problems problems = new Problems(Words.in(locale));
      problems.add("reason", "people.error.reason");
      return page(person, reason, problems, who, model, locale);
    }
    forgetting.erase(signatures.of(who), person, reason.strip());
    return "redirect:/people/" + id;
  }

  /** A person of whom anything is left. */
  private ItemId require(String id, SignedIn who) {
    ItemId person = Offices.require(Sort.PERSON, id);
    ExchangeView kept = exchange.of(signatures.of(who).actedFor());
    if (kept.versions(person).isEmpty()) {
      throw new Missing();
    }
    return kept.people().stays(List.of(person)).getOrDefault(person, person);
  }

  private String page(
      ItemId person, String reason, Problems problems, SignedIn who, Model model, Locale locale) {
    String office = signatures.of(who).actedFor();
    model.addAttribute("id", person.toString());
    model.addAttribute("person", people.named(office, locale, List.of(person)).of(person));
    model.addAttribute("outlook", forgetting.look(signatures.of(who), person));
    model.addAttribute("reason", reason);
    model.addAttribute("problems", problems);
    return "people/erase";
  }
}
