package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.placesearch.PlaceSearch;
import org.intercity.register.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bodies, places and ties by name: a page of them, and a few while the name is typed. */
@Controller
class SearchPages {

  /** Nobody has a longer name; nobody waits for the answer to a book. */
  private static final int LONGEST = 100;

  private static final int BODIES = 3;
  private static final int PLACES = 7;
  private static final int LINES = 10;

  private final PlaceSearch search;
  private final Gazetteer gazetteer;
  private final TiedPlaces tied;
  private final Register register;
  private final Days days;

  SearchPages(
      PlaceSearch search, Gazetteer gazetteer, TiedPlaces tied, Register register, Days days) {
    this.search = search;
    this.gazetteer = gazetteer;
    this.tied = tied;
    this.register = register;
    this.days = days;
  }

  @GetMapping("/search")
  String show(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
    String asked = asked(q);
    Naming naming = Naming.in(locale);
    List<TieLine> ties =
        asked.isEmpty()
            ? List.of()
            : new TieQuery(asked, null, null, null, null)
                .lines(
                    TieList.of(register.now().ties(), new Ties(naming, days.today())).ties(),
                    naming.locale());
    model.addAttribute("searched", asked);
    model.addAttribute(
        "page",
        new SearchPage(
            asked,
            search.isReady(),
            bodies(asked, LINES, naming),
            places(asked, LINES, naming),
            ties.stream().limit(LINES).toList(),
            ties.size()));
    return "desk/search";
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
