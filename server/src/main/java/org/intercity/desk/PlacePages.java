package org.intercity.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.desk.map.Cartographer;
import org.intercity.desk.map.WorldMap;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.Body;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The places of the world, whether or not the register knows a body there. */
@Controller
class PlacePages {

  private final Gazetteer gazetteer;
  private final Register register;
  private final Cartographer cartographer;
  private final Days days;

  PlacePages(Gazetteer gazetteer, Register register, Cartographer cartographer, Days days) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.cartographer = cartographer;
    this.days = days;
  }

  /** A former id, or one of another register, leads to the place's own. */
  @GetMapping("/places/{id}")
  ModelAndView show(@PathVariable String id, Model model, Locale locale) {
    Place place = require(id);
    if (!place.id().value().equals(id)) {
      RedirectView own = new RedirectView("/places/" + place.id(), true);
      own.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
      own.setExposeModelAttributes(false);
      return new ModelAndView(own);
    }
    model.addAttribute("page", page(place, Naming.in(locale)));
    return new ModelAndView("desk/place");
  }

  private Place require(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("[A-Za-z0-9-]{3,80}"))
        .flatMap(text -> gazetteer.find(new PlaceId(text)))
        .orElseThrow(Missing::new);
  }

  private PlacePage page(Place place, Naming naming) {
    PlaceLines lines = new PlaceLines(gazetteer, naming);
    RegisterView now = register.now();
    Ties look = new Ties(naming, days.today());
    List<Body> bodies = now.bodiesOf(place.id());
    List<Tie> ties =
        bodies.stream().flatMap(body -> now.tiesOf(body.id()).stream()).distinct().toList();
    return new PlacePage(
        lines.line(place),
        lines.above(place).stream()
            .map(unit -> new PlacePage.Above(unit.id().value(), naming.name(unit)))
            .toList(),
        names(place, naming.locale()),
        place.point(),
        known(place),
        bodies.stream()
            .map(body -> new BodyLine(naming.party(body), now.tiesOf(body.id()).size()))
            .toList(),
        ties.stream().map(look::line).toList(),
        map(place, bodies, ties, look));
  }

  private @Nullable WorldMap map(Place place, List<Body> bodies, List<Tie> ties, Ties look) {
    if (place.point() == null) {
      return null;
    }
    return bodies.isEmpty()
        ? cartographer.draw(look.naming().name(place).text(), Optional.of(place.point()), List.of())
        : new TieMap(cartographer, look).of(Optional.of(bodies.getFirst()), ties);
  }

  private static List<PlacePage.Named> names(Place place, Locale locale) {
    List<PlacePage.Named> names = new ArrayList<>();
    place.localName().ifPresent(own -> names.add(new PlacePage.Named(null, null, own)));
    Stream.concat(Stream.of(Map.entry("en", place.name())), place.names().entrySet().stream())
        .filter(name -> !name.getKey().equals("local"))
        .sorted(Map.Entry.comparingByKey())
        .map(name -> named(name.getKey(), name.getValue(), locale))
        .distinct()
        .forEach(names::add);
    return names;
  }

  private static PlacePage.Named named(String tag, String text, Locale locale) {
    return new PlacePage.Named(tag, Locale.forLanguageTag(tag).getDisplayName(locale), text);
  }

  private List<PlacePage.Known> known(Place place) {
    return Stream.concat(Stream.of(place.id()), gazetteer.idsOf(place.id()).stream())
        .map(PlaceId::value)
        .distinct()
        .map(id -> new PlacePage.Known(id, address(id)))
        .toList();
  }

  private static @Nullable String address(String id) {
    if (id.matches("gn\\d+")) {
      return "https://www.geonames.org/" + id.substring(2);
    }
    return id.matches("wd-Q\\d+") ? "https://www.wikidata.org/wiki/" + id.substring(3) : null;
  }
}
