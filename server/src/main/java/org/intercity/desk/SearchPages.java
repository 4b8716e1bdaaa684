package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.placesearch.PlaceSearch;
import org.intercity.register.Body;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the words in the box of every page name: bodies of the register, places of the world. */
@Controller
class SearchPages {

  private static final int MOST = 20;

  /** Longer words are no name. */
  private static final int LONGEST = 100;

  private final Gazetteer gazetteer;
  private final PlaceSearch search;
  private final Register register;

  SearchPages(Gazetteer gazetteer, PlaceSearch search, Register register) {
    this.gazetteer = gazetteer;
    this.search = search;
    this.register = register;
  }

  @GetMapping("/search")
  String show(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
    String asked = q.strip();
    String name = asked.substring(0, Math.min(asked.length(), LONGEST));
    Naming naming = Naming.in(locale);
    PlaceLines lines = new PlaceLines(gazetteer, naming);
    RegisterView now = register.now();
    List<Place> found =
        name.isEmpty()
            ? List.of()
            : search.find(name, MOST, place -> ties(now.bodiesOf(place), now));
    model.addAttribute("q", asked);
    model.addAttribute(
        "bodies",
        found.stream()
            .flatMap(place -> now.bodiesOf(place.id()).stream())
            .map(body -> new BodyLine(naming.party(body), ties(List.of(body), now)))
            .toList());
    model.addAttribute("places", found.stream().map(lines::line).toList());
    return "desk/search";
  }

  private static int ties(List<Body> bodies, RegisterView now) {
    return bodies.stream().mapToInt(body -> now.tiesOf(body.id()).size()).sum();
  }
}
