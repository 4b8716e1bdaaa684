package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.map.Cartographer;
import org.intercity.desk.map.WorldMap;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The page of each place, found by any id it has or had. */
@Controller
class PlacePages {

  private final Gazetteer gazetteer;
  private final Register register;
  private final TiedPlaces tied;
  private final Cartographer cartographer;
  private final Days days;

  PlacePages(
      Gazetteer gazetteer,
      Register register,
      TiedPlaces tied,
      Cartographer cartographer,
      Days days) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.tied = tied;
    this.cartographer = cartographer;
    this.days = days;
  }

  @GetMapping("/places/{id}")
  ModelAndView show(@PathVariable String id, Locale locale) {
    Place place =
        Optional.of(id)
            .filter(text -> text.matches("[A-Za-z0-9-]{3,80}"))
            .flatMap(text -> gazetteer.find(new PlaceId(text)))
            .orElseThrow(Missing::new);
    return place.id().value().equals(id)
        ? new ModelAndView("desk/place").addObject("page", page(place, Naming.in(locale)))
        : new ModelAndView(moved(place.id()));
  }

  private static RedirectView moved(PlaceId id) {
    RedirectView there = new RedirectView("/places/" + id, true);
    there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    there.setExposeModelAttributes(false);
    return there;
  }

  private PlacePage page(Place place, Naming naming) {
    PlaceView view = new PlaceView(gazetteer, naming);
    Ties look = new Ties(naming, days.today());
    List<TiedPlaces.Tied> bodies = tied.in(place.id());
    List<Tie> ties = ties(bodies);
    return new PlacePage(
        view.line(place),
        new PlacePage.Facts(
            view.above(place).stream().map(view::line).toList(),
            view.names(place),
            view.ids(place),
            gazetteer.populationsOf(place.id()),
            place.point(),
            place.point() == null
                ? null
                : map(place.point(), bodies, ties, look, naming.name(place))),
        bodies.stream().map(each -> new BodyLine(naming.party(each.body()), each.ties())).toList(),
        ties.stream().map(look::line).toList());
  }

  private List<Tie> ties(List<TiedPlaces.Tied> bodies) {
    RegisterView now = register.now();
    return bodies.stream()
        .flatMap(each -> now.tiesOf(each.body().id()).stream())
        .distinct()
        .toList();
  }

  /** Where it lies, with the partners of its one body, where it has one. */
  private WorldMap map(
      Coordinates point, List<TiedPlaces.Tied> bodies, List<Tie> ties, Ties look, Name name) {
    return bodies.size() == 1
        ? new TieMap(cartographer, look).of(Optional.of(bodies.getFirst().body()), ties)
        : cartographer.draw(name.text(), Optional.of(point), List.of());
  }
}
