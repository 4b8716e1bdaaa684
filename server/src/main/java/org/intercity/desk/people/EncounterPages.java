package org.intercity.desk.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Entering that somebody was met. */
@Controller
@RequestMapping("/people/{id}/encounter")
class EncounterPages {

  /** So many of the newest visits and meetings are offered. */
  private static final int OFFERED = 30;

  private final Exchange exchange;
  private final People people;
  private final Gazetteer gazetteer;
  private final Signatures signatures;

  EncounterPages(Exchange exchange, People people, Gazetteer gazetteer, Signatures signatures) {
    this.exchange = exchange;
    this.people = people;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  @GetMapping
  String ask(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return form(
        person(id, who), EncounterForm.empty(), new Problems(Words.in(locale)), who, model, locale);
  }

  @PostMapping
  String enter(
      @PathVariable String id,
      @ModelAttribute("form") EncounterForm typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ItemId person = person(id, who);
    Problems problems = new Problems(Words.in(locale));
    ExchangeView kept = exchange.of(signatures.of(who).actedFor());
    Encounter.Met met = typed.met(kept, new PlaceNames(gazetteer, Naming.in(locale)), problems);
    if (!problems.isEmpty()) {
      return form(person, typed, problems, who, model, locale);
    }
    List<Basis> basis = List.of(new Basis.Known(Typed.orNull(typed.how()), null));
    exchange.enter(
        signatures.of(who),
        (_, numbers) -> List.of(new Encounter(numbers.next(Sort.ENCOUNTER), person, met, basis)));
    return "redirect:/people/" + id + "?done=met";
  }

  private ItemId person(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.PERSON, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Person.class)
        .what()
        .id();
  }

  /** A visit or a meeting that can be named. */
  record Offer(String id, String says) {}

  private static List<Offer> offers(ExchangeView kept) {
    return Stream.of(Sort.VISIT, Sort.MEETING)
        .flatMap(
            sort ->
                kept.list(Ask.all(sort).ordered(Ask.Order.NEWEST_FIRST).piece(OFFERED, 0)).stream())
        .map(Entered::what)
        .map(EncounterPages::offer)
        .toList();
  }

  private static Offer offer(Item item) {
    String day = item.days() == null ? "" : " " + item.days();
    return new Offer(item.id().toString(), String.join(", ", item.names()) + day);
  }

  private String form(
      ItemId person,
      EncounterForm typed,
      Problems problems,
      SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    model.addAttribute("person", people.named(office, locale, List.of(person)).of(person));
    model.addAttribute("typed", typed);
    model.addAttribute("offers", offers(exchange.of(office)));
    model.addAttribute("problems", problems);
    return "people/encounter";
  }
}
