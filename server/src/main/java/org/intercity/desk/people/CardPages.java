package org.intercity.desk.people;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.Numbers;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Signature;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Cards out, and cards in: what becomes of each is shown before anything is entered. */
@Controller
class CardPages {

  private static final String WAITING = "people.cards";

  private final Exchange exchange;
  private final Register register;
  private final Gazetteer gazetteer;
  private final People people;
  private final Photos photos;
  private final Documents documents;
  private final Looks looks;
  private final Signatures signatures;

  CardPages(
      Exchange exchange,
      Register register,
      Gazetteer gazetteer,
      People people,
      Photos photos,
      Documents documents,
      Looks looks,
      Signatures signatures) {
    this.exchange = exchange;
    this.register = register;
    this.gazetteer = gazetteer;
    this.people = people;
    this.photos = photos;
    this.documents = documents;
    this.looks = looks;
    this.signatures = signatures;
  }

  /** A file that waits for the officer's word; it is kept nowhere but in their session. */
  record Waiting(String name, String digest, Bytes file) implements Serializable {}

  @GetMapping("/people/{id}.vcf")
  ResponseEntity<byte[]> card(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Locale locale) {
    Signature by = signatures.of(who);
    ItemId asked = Offices.require(Sort.PERSON, id);
    Person person = Offices.require(exchange, by.actedFor(), asked, Person.class).what();
    return cards(List.of(person), by, locale, id + ".vcf");
  }

  /** The people of the list as it is filtered. */
  @GetMapping("/people.vcf")
  ResponseEntity<byte[]> cards(
      PeopleAsked asked, @AuthenticationPrincipal SignedIn who, Locale locale) {
    Signature by = signatures.of(who);
    ExchangeView kept = exchange.of(by.actedFor());
    List<Person> found =
        kept
            .search()
            .people(new PeopleFilter(kept, register, gazetteer, locale).ask(asked))
            .stream()
            .map(Entered::what)
            .toList();
    return cards(found, by, locale, "people.vcf");
  }

  private ResponseEntity<byte[]> cards(
      List<Person> found, Signature by, Locale locale, String name) {
    List<ItemId> ids = found.stream().map(Person::id).toList();
    looks.note(by, Looks.Purpose.VCARD, ids);
    People.Roll names = people.named(by.actedFor(), locale, ids);
    return CardWriter.file(
        found.stream()
            .map(person -> new CardWriter.Out(person, names.of(person.id()).posts(), photo(person)))
            .toList(),
        name);
  }

  private Bytes photo(Person person) {
    Attached photo = person.reach().photo();
    Optional<Path> file =
        photo == null ? Optional.empty() : Digest.find(photo.document()).flatMap(documents::find);
    try {
      return file.isPresent() ? new Bytes(Files.readAllBytes(file.get())) : Bytes.NONE;
    } catch (IOException gone) {
      return Bytes.NONE;
    }
  }

  @GetMapping("/people/cards")
  String ask(Model model, Locale locale) {
    model.addAttribute("problems", new Problems(Words.in(locale)));
    return "people/cards";
  }

  @PostMapping("/people/cards")
  String read(
      @RequestParam @Nullable MultipartFile file,
      @AuthenticationPrincipal SignedIn who,
      HttpSession session,
      Model model,
      Locale locale)
      throws IOException {
    Problems problems = new Problems(Words.in(locale));
    byte[] bytes = file == null ? new byte[0] : file.getBytes();
    model.addAttribute("problems", problems);
    try {
      List<Card> cards = CardReader.read(bytes);
      String name = file == null ? null : Typed.orNull(file.getOriginalFilename());
      Waiting waiting =
          new Waiting(name == null ? "cards.vcf" : name, Digest.of(bytes).hex(), new Bytes(bytes));
      session.setAttribute(WAITING, waiting);
      return preview(waiting, cards, who, model);
    } catch (UserError unreadable) {
      problems.add("file", unreadable);
      return "people/cards";
    }
  }

  private String preview(Waiting waiting, List<Card> cards, SignedIn who, Model model) {
    List<CardPlan> plans = plans(waiting, cards, who);
    looks.note(
        signatures.of(who),
        Looks.Purpose.LIST,
        plans.stream().flatMap(plan -> Stream.ofNullable(plan.known())).map(Person::id).toList());
    model.addAttribute("waiting", waiting);
    model.addAttribute("plans", plans);
    return "people/cardsfound";
  }

  private List<CardPlan> plans(Waiting waiting, List<Card> cards, SignedIn who) {
    ExchangeView kept = exchange.of(signatures.of(who).actedFor());
    CardPlanner planner =
        new CardPlanner(
            kept,
            register.now(),
            kept.numbers(),
            waiting.name(),
            picture ->
                picture.isEmpty()
                    ? null
                    : new Attached(waiting.name(), Digest.of(picture.all()).named()));
    return cards.stream().map(planner::plan).toList();
  }

  /** What nobody disagrees with. */
  private Set<Integer> sound(List<CardPlan> plans) {
    return IntStream.range(0, plans.size())
        .filter(at -> plans.get(at).isTakenAtFirst())
        .boxed()
        .collect(Collectors.toSet());
  }

  @PostMapping("/people/cards/accept")
  String accept(
      @RequestParam String digest,
      @RequestParam(required = false) @Nullable List<Integer> take,
      @RequestParam(required = false) boolean all,
      @AuthenticationPrincipal SignedIn who,
      HttpSession session,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    model.addAttribute("problems", problems);
    if (!(session.getAttribute(WAITING) instanceof Waiting waiting)
        || !waiting.digest().equals(digest)) {
      problems.add("file", "people.error.cards.gone");
      return "people/cards";
    }
    List<Card> cards = CardReader.read(waiting.file().all());
    Set<Integer> taken =
        all ? sound(plans(waiting, cards, who)) : Set.copyOf(take == null ? List.of() : take);
    if (taken.isEmpty()) {
      problems.add("take0", "people.error.cards.take");
      return preview(waiting, cards, who, model);
    }
    exchange.enter(
        signatures.of(who), (kept, numbers) -> enter(waiting, cards, taken, kept, numbers));
    session.removeAttribute(WAITING);
    return "redirect:/people?view=people&done=imported";
  }

  private List<org.intercity.exchange.Item> enter(
      Waiting waiting, List<Card> cards, Set<Integer> taken, ExchangeView kept, Numbers numbers) {
    CardPlanner planner =
        new CardPlanner(
            kept,
            register.now(),
            numbers,
            waiting.name(),
            picture -> photos.keep(waiting.name(), picture.all()));
    List<Card> chosen = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      if (taken.contains(i)) {
        chosen.add(cards.get(i));
      }
    }
    chosen.forEach(planner::plan);
    return planner.items();
  }
}
