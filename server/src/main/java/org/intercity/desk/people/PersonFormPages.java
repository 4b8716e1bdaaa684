package org.intercity.desk.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Entering a person with their post, and changing what is kept of one. */
@Controller
class PersonFormPages {

  private final Exchange exchange;
  private final Photos photos;
  private final Gazetteer gazetteer;
  private final Signatures signatures;

  PersonFormPages(Exchange exchange, Photos photos, Gazetteer gazetteer, Signatures signatures) {
    this.exchange = exchange;
    this.photos = photos;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  @GetMapping("/people/new")
  String ask(Model model, Locale locale) {
    return form(null, PersonForm.empty(), PostForm.empty(), new Problems(Words.in(locale)), model);
  }

  @PostMapping("/people/new")
  String enter(
      @ModelAttribute("form") PersonForm typed,
      @ModelAttribute("post") PostForm post,
      @RequestParam @Nullable MultipartFile photo,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale)
      throws IOException {
    Problems problems = new Problems(Words.in(locale));
    PostForm.Held held =
        post.isEmpty() ? null : post.read(new PlaceNames(gazetteer, Naming.in(locale)), problems);
    List<Person.Spelling> spellings = typed.spellings(problems);
    byte[] picture = photos.read(photo, problems);
    Person.Reach reach = typed.reach(null, problems);
    if (!problems.isEmpty()) {
      return form(null, typed, post, problems, model);
    }
    Attached kept = photos.keep(photo, picture);
    List<Item> made =
        exchange.enter(
            signatures.of(who),
            (view, numbers) -> {
              Person person =
                  new Person(
                      numbers.next(Sort.PERSON),
                      spellings,
                      new Person.Reach(reach.mail(), reach.phone(), reach.address(), kept),
                      Typed.orNull(typed.note()),
                      null,
                      typed.basis());
              List<Item> all = new ArrayList<>(List.of(person));
              if (held != null) {
                all.addAll(Offices.tenure(person.id(), held, typed.basis(), view, numbers));
              }
              return all;
            });
    return "redirect:/people/" + made.getFirst().id() + "?done=entered";
  }

  @GetMapping("/people/{id}/edit")
  String edit(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Person> held = held(id, who);
    return form(
        held.what(),
        PersonForm.of(held.what(), held.entry()),
        PostForm.empty(),
        new Problems(Words.in(locale)),
        model);
  }

  @PostMapping("/people/{id}/edit")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") PersonForm typed,
      @RequestParam @Nullable MultipartFile photo,
      @RequestParam(required = false) boolean drop,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale)
      throws IOException {
    Person before = held(id, who).what();
    Problems problems = new Problems(Words.in(locale));
    List<Person.Spelling> spellings = typed.spellings(problems);
    byte[] picture = photos.read(photo, problems);
    Person.Reach reach = typed.reach(null, problems);
    if (problems.isEmpty()) {
      Attached added = photos.keep(photo, picture);
      try {
        exchange.revise(
            signatures.of(who),
            before.id(),
            Objects.requireNonNullElse(typed.seen(), 0L),
            held -> changed((Person) held, spellings, reach, drop ? null : added, drop, typed));
        return "redirect:/people/" + id + "?done=changed";
      } catch (UserError stale) {
        problems.add("main", stale);
      }
    }
    return form(before, typed, PostForm.empty(), problems, model);
  }

  private static Person changed(
      Person held,
      List<Person.Spelling> spellings,
      Person.Reach reach,
      @Nullable Attached added,
      boolean drop,
      PersonForm typed) {
    Attached photo = added != null ? added : drop ? null : held.reach().photo();
    return new Person(
        held.id(),
        spellings,
        new Person.Reach(reach.mail(), reach.phone(), reach.address(), photo),
        Typed.orNull(typed.note()),
        held.same(),
        typed.how().isBlank() && !held.bases().isEmpty() ? held.bases() : typed.basis(held));
  }

  private Entered<Person> held(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.PERSON, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Person.class);
  }

  private static String form(
      @Nullable Person person, PersonForm typed, PostForm post, Problems problems, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("typed", typed);
    model.addAttribute("office", post);
    model.addAttribute("problems", problems);
    return "people/edit";
  }
}
