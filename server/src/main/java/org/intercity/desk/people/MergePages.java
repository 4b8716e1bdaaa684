package org.intercity.desk.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.ItemAddress;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.PeopleView;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Sameness;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Tenure;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two people, or two posts, side by side: whether they are one is for an officer to say. */
@Controller
class MergePages {

  private static final Set<Sort> OURS = Set.of(Sort.PERSON, Sort.POST);

  private final Exchange exchange;
  private final Sameness sameness;
  private final PersonView view;
  private final Candidates candidates;
  private final Looks looks;
  private final Signatures signatures;

  MergePages(
      Exchange exchange,
      Sameness sameness,
      PersonView view,
      Candidates candidates,
      Looks looks,
      Signatures signatures) {
    this.exchange = exchange;
    this.sameness = sameness;
    this.view = view;
    this.candidates = candidates;
    this.looks = looks;
    this.signatures = signatures;
  }

  /** One of the two. */
  record Side(
      ItemId id,
      long entry,
      String title,
      List<PersonPage.Spelling> names,
      List<PersonPage.TenureLine> tenures,
      List<org.intercity.desk.Foundation> bases) {}

  /** All pairs that may be one. */
  @GetMapping("/people/likely")
  String likely(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    var by = signatures.of(who);
    List<Candidates.Pair> pairs = candidates.all(new PersonView.Reader(by.actedFor(), locale));
    looks.note(
        by,
        Looks.Purpose.LIST,
        pairs.stream()
            .flatMap(pair -> java.util.stream.Stream.of(pair.one().id(), pair.other().id()))
            .toList());
    model.addAttribute("pairs", pairs);
    return "people/likely";
  }

  @GetMapping("/people/merge")
  String ask(
      @RequestParam String one,
      @RequestParam(defaultValue = "") String other,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return page(one, other.strip(), new Problems(Words.in(locale)), who, model, locale);
  }

  @PostMapping("/people/merge")
  String merge(
      @RequestParam String one,
      @RequestParam String other,
      @RequestParam(defaultValue = "") String stays,
      @RequestParam long seenOne,
      @RequestParam long seenOther,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    if (!stays.equals(one) && !stays.equals(other)) {
      problems.add("stays", "people.error.stays");
      return page(one, other, problems, who, model, locale);
    }
    Sameness.Seen first = new Sameness.Seen(require(one), seenOne);
    Sameness.Seen second = new Sameness.Seen(require(other), seenOther);
    try {
      if (stays.equals(one)) {
        sameness.merge(signatures.of(who), first, second);
      } else {
        sameness.merge(signatures.of(who), second, first);
      }
    } catch (UserError refused) {
      problems.add("main", refused);
      return page(one, other, problems, who, model, locale);
    }
    return "redirect:" + ItemAddress.of(require(stays)) + "?done=merged";
  }

  @PostMapping("/people/items/{id}/part")
  String part(
      @PathVariable String id, @RequestParam long seen, @AuthenticationPrincipal SignedIn who) {
    ItemId merged = require(id);
    sameness.part(signatures.of(who), new Sameness.Seen(merged, seen));
    return "redirect:" + ItemAddress.of(merged) + "?done=parted";
  }

  private static ItemId require(String id) {
    return ItemId.find(id).filter(found -> OURS.contains(found.sort())).orElseThrow(Missing::new);
  }

  private String page(
      String one, String other, Problems problems, SignedIn who, Model model, Locale locale) {
    var by = signatures.of(who);
    PersonView.Reader reader = new PersonView.Reader(by.actedFor(), locale);
    Side first = side(require(one), reader);
    Side second = null;
    if (first == null) {
      throw new Missing();
    }
    if (!other.isEmpty()) {
      second =
          ItemId.find(first.id().sort(), other)
              .filter(id -> !id.equals(first.id()))
              .map(id -> side(id, reader))
              .orElse(null);
      if (second == null) {
        problems.add("other", "people.error.other", other);
      }
    }
    if (first.id().sort() == Sort.PERSON) {
      looks.note(
          by,
          Looks.Purpose.PAGE,
          second == null ? List.of(first.id()) : List.of(first.id(), second.id()));
    }
    model.addAttribute("one", first);
    model.addAttribute("other", second);
    model.addAttribute("typed", other);
    model.addAttribute("problems", problems);
    return "people/merge";
  }

  private @Nullable Side side(ItemId id, PersonView.Reader reader) {
    ExchangeView kept = exchange.of(reader.office());
    return kept.find(id)
        .filter(held -> held.what().same() == null)
        .map(held -> side(held, kept.people(), reader))
        .orElse(null);
  }

  private Side side(Entered<Item> held, PeopleView kept, PersonView.Reader reader) {
    Item item = held.what();
    List<PersonPage.Spelling> names =
        item instanceof Person person
            ? person.spellings().stream()
                .map(each -> PersonView.spelling(each, reader.locale()))
                .toList()
            : item instanceof Post post ? PostPages.titles(post, reader.locale()) : List.of();
    return new Side(
        item.id(),
        held.entry(),
        names.getFirst().text(),
        names,
        view.lines(kept.on(kept.withMerged(List.of(item.id())), Tenure.class), reader),
        org.intercity.desk.Foundation.of(item.bases()));
  }
}
