package org.intercity.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.search.Group;
import org.intercity.desk.search.Jump;
import org.intercity.desk.search.Line;
import org.intercity.desk.search.Searching;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Signature;
import org.intercity.placesearch.PlaceSearch;
import org.intercity.register.Register;
import org.intercity.register.TieId;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All that is found by words, and bodies and places by name; a few while a name is typed. */
@Controller
class SearchPages {

  /** Nobody has a longer name; nobody waits for the answer to a book. */
  private static final int LONGEST = 100;

  private static final int BODIES = 3;
  private static final int PLACES = 7;
  private static final int LINES = 8;
  private static final String TIES = "tie";

  private static final Set<String> SORTS =
      Stream.concat(Stream.of(TIES), Searching.WORDS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final PlaceSearch search;
  private final Gazetteer gazetteer;
  private final TiedPlaces tied;
  private final Register register;
  private final Days days;
  private final Searching searching;
  private final Jump jump;
  private final Signatures signatures;

  SearchPages(
      PlaceSearch search,
      Gazetteer gazetteer,
      TiedPlaces tied,
      Register register,
      Days days,
      Searching searching,
      Jump jump,
      Signatures signatures) {
    this.search = search;
    this.gazetteer = gazetteer;
    this.tied = tied;
    this.register = register;
    this.days = days;
    this.searching = searching;
    this.jump = jump;
    this.signatures = signatures;
  }

  /** A number leads to its page; words are looked for. */
  @GetMapping("/search")
  String show(
      @RequestParam(defaultValue = "") String q,
      @RequestParam @Nullable String in,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    String typed = asked(q);
    Signature by = signatures.of(who);
    Optional<String> leads = jump.find(by.scope(), typed);
    if (leads.isPresent()) {
      return "redirect:" + leads.get();
    }
    Searching.Quest quest = new Searching.Quest(typed, by, locale);
    model.addAttribute("searched", typed);
    model.addAttribute(
        "page", in != null && SORTS.contains(in) ? only(quest, in, page) : all(quest));
    return "desk/search";
  }

  private SearchPage all(Searching.Quest quest) {
    Naming naming = Naming.in(quest.locale());
    String typed = quest.typed();
    return new SearchPage(
        typed,
        search.isReady(),
        null,
        new SearchPage.Named(bodies(typed, LINES, naming), places(typed, LINES, naming)),
        groups(quest, new Searching.Piece(null, LINES, 0)));
  }

  /** One sort in pages; the first where there are not so many. */
  private SearchPage only(Searching.Quest quest, String word, int page) {
    int from = (Math.clamp(page, 1, Integer.MAX_VALUE / Leaf.LENGTH) - 1) * Leaf.LENGTH;
    SearchPage.Groups groups = groups(quest, new Searching.Piece(word, Leaf.LENGTH, from));
    boolean none = groups.ties().isEmpty() && groups.others().isEmpty();
    if (none && from > 0) {
      return only(quest, word, 1);
    }
    int found = groups.ties().stream().mapToInt(Group::found).sum();
    found += groups.others().stream().mapToInt(Group::found).sum();
    String address =
        UriComponentsBuilder.fromPath("/search")
            .queryParam("q", "{typed}")
            .queryParam("in", word)
            .encode()
            .buildAndExpand(quest.typed())
            .toUriString();
    return new SearchPage(
        quest.typed(),
        true,
        new SearchPage.Only(word, Leaf.at(page, found), address),
        new SearchPage.Named(List.of(), List.of()),
        groups);
  }

  private SearchPage.Groups groups(Searching.Quest quest, Searching.Piece piece) {
    Asked asked = searching.asked(quest.typed());
    List<Group<Line>> others = searching.find(quest, asked, piece);
    return new SearchPage.Groups(
        piece.holds(TIES) ? ties(asked, piece, Naming.in(quest.locale())) : List.of(), others);
  }

  private List<Group<TieLine>> ties(Asked asked, Searching.Piece piece, Naming naming) {
    Hits hits = register.find(asked, piece.size(), piece.from());
    Ties look = new Ties(naming, days.today());
    List<TieLine> lines =
        register.now().ties(hits.items().stream().map(TieId::new).toList()).stream()
            .sorted(Comparator.comparingInt(tie -> hits.items().indexOf(tie.id().value())))
            .map(look::line)
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Group<>(TIES, lines, hits.found(), hits.isMore()));
  }

  /** What is asked for before anything is typed only has the index made. */
  @GetMapping("/search/suggestions")
  String suggest(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
    String asked = asked(q);
    Naming naming = Naming.in(locale);
    model.addAttribute("bodies", bodies(asked, BODIES, naming));
    model.addAttribute("places", places(asked, PLACES, naming));
    return "part/search :: suggestions";
  }

  private static String asked(String typed) {
    String name = typed.strip();
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }

  private List<BodyLine> bodies(String asked, int limit, Naming naming) {
    return tied.named(asked, limit).stream()
        .map(each -> new BodyLine(naming.party(each.body()), each.ties()))
        .toList();
  }

  private List<PlaceLine> places(String asked, int limit, Naming naming) {
    PlaceView view = new PlaceView(gazetteer, naming);
    return search.find(asked, limit, tied::ties).stream().map(view::line).toList();
  }
}
