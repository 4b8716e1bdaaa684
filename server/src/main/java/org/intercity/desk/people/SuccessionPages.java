package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Signatures;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Numbers;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.intercity.register.Names;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** Ending a tenure and naming the successor, in one step. */
@Controller
@RequestMapping("/posts/{id}/succession")
class SuccessionPages {

  private final Exchange exchange;
  private final PersonView view;
  private final Signatures signatures;

  SuccessionPages(Exchange exchange, PersonView view, Signatures signatures) {
    this.exchange = exchange;
    this.view = view;
    this.signatures = signatures;
  }

  @GetMapping
  String ask(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Post post = post(id, who);
    List<PersonPage.TenureLine> present = present(post, who, locale);
    String first =
        present.isEmpty() ? "" : present.getFirst().id() + ":" + present.getFirst().entry();
    return form(
        post, SuccessionForm.empty(first), new Problems(Words.in(locale)), present, model, locale);
  }

  @PostMapping
  String enter(
      @PathVariable String id,
      @ModelAttribute("form") SuccessionForm typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Post post = post(id, who);
    Problems problems = new Problems(Words.in(locale));
    EdtfDate until = Typed.date("until", typed.until(), problems);
    EdtfDate from = Typed.date("from", typed.from(), problems);
    if (typed.leaving() == null && typed.successor().isBlank()) {
      problems.add("successor", "people.error.succession");
    }
    if (typed.leaving() != null && until == null && typed.until().isBlank()) {
      problems.add("until", "people.error.until");
    }
    Optional<Person> known = successor(typed, signatures.of(who).actedFor(), problems);
    if (problems.isEmpty()) {
      try {
        exchange.enter(
            signatures.of(who),
            (kept, numbers) -> steps(post, typed, until, from, known, kept, numbers));
        return "redirect:/posts/" + id + "?done=changed";
      } catch (UserError refused) {
        problems.add("main", refused);
      }
    }
    return form(post, typed, problems, present(post, who, locale), model, locale);
  }

  private static List<Item> steps(
      Post post,
      SuccessionForm typed,
      @Nullable EdtfDate until,
      @Nullable EdtfDate from,
      Optional<Person> known,
      ExchangeView kept,
      Numbers numbers) {
    List<Basis> basis = List.of(new Basis.Known(Typed.orNull(typed.how()), null));
    List<Item> steps = new ArrayList<>();
    SuccessionForm.Leaving leaving = typed.leaving();
    if (leaving != null) {
      Tenure ends = (Tenure) kept.require(leaving.tenure(), leaving.seen()).what();
      if (ends.from() != null && until != null && until.latest().isBefore(ends.from().earliest())) {
        throw new UserError("people.error.order");
      }
      steps.add(ends.lasting(ends.from(), until));
    }
    if (!typed.successor().isBlank()) {
      ItemId successor = known.map(Person::id).orElseGet(() -> numbers.next(Sort.PERSON));
      if (known.isEmpty()) {
        steps.add(
            new Person(
                successor,
                List.of(
                    new Person.Spelling(typed.successor().strip(), Typed.orNull(typed.language()))),
                Person.Reach.NONE,
                null,
                null,
                basis));
      }
      steps.add(
          new Tenure(numbers.next(Sort.TENURE), successor, post.id(), from, null, null, basis));
    }
    return steps;
  }

  /** The known person that is meant; empty for a new one, or where it has to be said which. */
  private Optional<Person> successor(SuccessionForm typed, String office, Problems problems) {
    String written = typed.successor().strip();
    PeopleView kept = exchange.of(office).people();
    Optional<ItemId> number = ItemId.find(Sort.PERSON, written);
    if (number.isPresent()) {
      ItemId stays = kept.stays(List.of(number.get())).getOrDefault(number.get(), number.get());
      Optional<Person> found = exchange.of(office).find(stays, Person.class).map(Entered::what);
      if (found.isEmpty()) {
        problems.add("successor", "people.error.nobody", written);
      }
      return found;
    }
    if (!written.isEmpty() && !Boolean.TRUE.equals(typed.another())) {
      String folded = Names.fold(written);
      String same =
          exchange.of(office).list(Ask.all(Sort.PERSON).named(written), Person.class).stream()
              .map(Entered::what)
              .filter(person -> person.names().stream().map(Names::fold).anyMatch(folded::equals))
              .map(person -> person.id() + " " + person.name())
              .collect(Collectors.joining(", "));
      if (!same.isEmpty()) {
        problems.add("successor", "people.error.namesake", same);
      }
    }
    return Optional.empty();
  }

  private Post post(String id, SignedIn who) {
    ItemId asked = Offices.require(Sort.POST, id);
    return Offices.require(exchange, signatures.of(who).actedFor(), asked, Post.class).what();
  }

  private List<PersonPage.TenureLine> present(Post post, SignedIn who, Locale locale) {
    PersonView.Reader reader = new PersonView.Reader(signatures.of(who).actedFor(), locale);
    PeopleView kept = exchange.of(reader.office()).people();
    return view.lines(kept.on(kept.withMerged(List.of(post.id())), Tenure.class), reader).stream()
        .filter(line -> line.time().holds())
        .toList();
  }

  private String form(
      Post post,
      SuccessionForm typed,
      Problems problems,
      List<PersonPage.TenureLine> present,
      Model model,
      Locale locale) {
    model.addAttribute("post", People.post(post, view.bodies(locale), locale));
    model.addAttribute("typed", typed);
    model.addAttribute("present", present);
    model.addAttribute("problems", problems);
    return "people/succession";
  }
}
