package org.intercity.desk.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Leaf;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.PeopleAsk;
import org.intercity.exchange.PeopleSearch;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Signature;
import org.intercity.register.Register;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The office's contacts: its posts with whoever holds them, and its people. */
@Controller
class PeoplePages {

  private final Exchange exchange;
  private final Register register;
  private final Gazetteer gazetteer;
  private final PeopleLines lines;
  private final Looks looks;
  private final Signatures signatures;

  PeoplePages(
      Exchange exchange,
      Register register,
      Gazetteer gazetteer,
      PeopleLines lines,
      Looks looks,
      Signatures signatures) {
    this.exchange = exchange;
    this.register = register;
    this.gazetteer = gazetteer;
    this.lines = lines;
    this.looks = looks;
    this.signatures = signatures;
  }

  /** The filter as it can be followed, or why it cannot. */
  private record Followed(PeopleFilter filter, PeopleAsk ask, @Nullable String problem) {}

  private Followed follow(PeopleAsked asked, ExchangeView kept, Locale locale) {
    PeopleFilter filter = new PeopleFilter(kept, register, gazetteer, locale);
    try {
      return new Followed(filter, filter.ask(asked), null);
    } catch (UserError unclear) {
      PeopleAsk nothing =
          new PeopleAsk(null, java.util.Set.of(), org.intercity.exchange.Ask.Page.WHOLE);
      return new Followed(filter, nothing, unclear.in(Words.in(locale)));
    }
  }

  @GetMapping("/people")
  String list(
      PeopleAsked asked, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Signature by = signatures.of(who);
    ExchangeView kept = exchange.of(by.actedFor());
    Followed followed = follow(asked, kept, locale);
    int number = asked.page() == null ? 1 : asked.page();
    PeopleAsk piece = followed.ask().piece(Leaf.LENGTH, Leaf.at(number, Integer.MAX_VALUE).from());
    PeopleSearch.Part<Post> posts =
        asked.isPosts() ? kept.search().part(piece) : new PeopleSearch.Part<>(List.of(), 0);
    PeopleSearch.Part<Person> people =
        asked.isPosts() ? new PeopleSearch.Part<>(List.of(), 0) : kept.search().partOfPeople(piece);
    int found = posts.found() + people.found();
    PersonView.Reader reader = new PersonView.Reader(by.actedFor(), locale);
    PeopleList page =
        new PeopleList(
            asked,
            lines.posts(posts.items(), kept, followed.filter(), reader),
            lines.people(people.items(), reader),
            found,
            Leaf.at(number, found),
            followed.filter().countries(),
            followed.problem());
    looks.note(by, Looks.Purpose.LIST, shown(page.posts(), page.people()));
    model.addAttribute("page", page);
    return "people/people";
  }

  private static List<ItemId> shown(
      List<PeopleList.PostLine> posts, List<PeopleList.PersonLine> people) {
    return Stream.concat(
            posts.stream().flatMap(line -> line.holders().stream()).map(PeopleList.Holder::person),
            people.stream().map(PeopleList.PersonLine::person))
        .filter(person -> person.name() != null)
        .map(PersonName::id)
        .toList();
  }

  @GetMapping("/people.csv")
  ResponseEntity<byte[]> table(
      PeopleAsked asked, @AuthenticationPrincipal SignedIn who, Locale locale) {
    Signature by = signatures.of(who);
    ExchangeView kept = exchange.of(by.actedFor());
    Followed followed = follow(asked, kept, locale);
    PersonView.Reader reader = new PersonView.Reader(by.actedFor(), locale);
    PeopleTables tables = new PeopleTables(Words.in(locale));
    if (asked.isPosts()) {
      List<PeopleList.PostLine> posts =
          lines.posts(kept.search().posts(followed.ask()), kept, followed.filter(), reader);
      looks.note(by, Looks.Purpose.CSV, shown(posts, List.of()));
      return tables.posts(posts).named("posts.csv");
    }
    List<PeopleList.PersonLine> people = lines.people(kept.search().people(followed.ask()), reader);
    looks.note(by, Looks.Purpose.CSV, shown(List.of(), people));
    return tables.people(people).named("people.csv");
  }
}
