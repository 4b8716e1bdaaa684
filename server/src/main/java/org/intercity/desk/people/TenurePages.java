package org.intercity.desk.people;

import java.util.List;
import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Signature;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Giving a person a post more, and changing the days in one. */
@Controller
class TenurePages {

  private final Exchange exchange;
  private final PersonView view;
  private final Versions versions;
  private final People people;
  private final Gazetteer gazetteer;
  private final Signatures signatures;

  TenurePages(
      Exchange exchange,
      PersonView view,
      Versions versions,
      People people,
      Gazetteer gazetteer,
      Signatures signatures) {
    this.exchange = exchange;
    this.view = view;
    this.versions = versions;
    this.people = people;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  @GetMapping("/people/{id}/post")
  String ask(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return form(
        person(id, who), PostForm.empty(), "", new Problems(Words.in(locale)), who, model, locale);
  }

  @PostMapping("/people/{id}/post")
  String enter(
      @PathVariable String id,
      @ModelAttribute("post") PostForm typed,
      @RequestParam(defaultValue = "") String how,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    Person person = person(id, who);
    PostForm.Held held = typed.read(new PlaceNames(gazetteer, Naming.in(locale)), problems);
    if (held == null || !problems.isEmpty()) {
      return form(person, typed, how, problems, who, model, locale);
    }
    List<Basis> basis = List.of(new Basis.Known(Typed.orNull(how), null));
    exchange.enter(
        signatures.of(who),
        (kept, numbers) -> Offices.tenure(person.id(), held, basis, kept, numbers));
    return "redirect:/people/" + id + "?done=changed";
  }

  private Person person(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.PERSON, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Person.class).what();
  }

  private String form(
      Person person,
      PostForm typed,
      String how,
      Problems problems,
      SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    model.addAttribute(
        "person", people.named(office, locale, List.of(person.id())).of(person.id()));
    model.addAttribute("office", typed);
    model.addAttribute("how", how);
    model.addAttribute("problems", problems);
    return "people/addpost";
  }

  @GetMapping("/tenures/{id}")
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Tenure> held = tenure(id, who);
    return days(
        held,
        TenureForm.of(held.what(), held.entry()),
        new Problems(Words.in(locale)),
        signatures.of(who),
        model,
        locale);
  }

  @PostMapping("/tenures/{id}")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") TenureForm typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Entered<Tenure> held = tenure(id, who);
    Problems problems = new Problems(Words.in(locale));
    TenureForm.Days days = typed.days(problems);
    if (problems.isEmpty()) {
      try {
        exchange.revise(
            signatures.of(who),
            held.what().id(),
            typed.seen(),
            before -> ((Tenure) before).lasting(days.from(), days.to()));
        return "redirect:/people/" + held.what().person() + "?done=changed";
      } catch (UserError stale) {
        problems.add("main", stale);
      }
    }
    return days(held, typed, problems, signatures.of(who), model, locale);
  }

  private Entered<Tenure> tenure(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.TENURE, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Tenure.class);
  }

  private String days(
      Entered<Tenure> held,
      TenureForm typed,
      Problems problems,
      Signature by,
      Model model,
      Locale locale) {
    model.addAttribute(
        "line",
        view.lines(List.of(held), new PersonView.Reader(by.actedFor(), locale)).stream()
            .findFirst()
            .orElseThrow(org.intercity.desk.Missing::new));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("versions", versions.of(held.what().id(), exchange.of(by.actedFor())));
    return "people/tenure";
  }
}
