package org.intercity.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;
import org.intercity.words.UserError;

/** A body named on the command line: by its id, or by a name that means one body alone. */
final class BodyArgument {

  private BodyArgument() {}

  /**
   * The body meant; an exact primary name wins over namesakes.
   *
   * @throws UserError with the choice where two bear the name, with the nearest names where none
   *     does
   */
  static Body resolve(String name, RegisterView register, Gazetteer gazetteer) {
    List<Body> named =
        BodyId.find(name)
            .flatMap(register::findBody)
            .map(List::of)
            .orElseGet(() -> register.bodiesNamed(name));
    if (named.isEmpty()) {
      named =
          gazetteer.named(name).stream()
              .flatMap(place -> register.bodiesOf(place.id()).stream())
              .toList();
    }
    if (named.size() == 1) {
      return named.getFirst();
    }
    if (named.isEmpty()) {
      String nearest = nearest(name, register, gazetteer);
      throw nearest.isEmpty()
          ? new UserError("register.error.no_body.far", name)
          : new UserError("register.error.no_body", name, nearest);
    }
    throw new UserError(
        "register.error.two_bodies",
        name,
        named.stream()
            .map(body -> body.name() + " (" + body.country() + ", " + body.id() + ")")
            .collect(Collectors.joining(", ")));
  }

  private static String nearest(String name, RegisterView register, Gazetteer gazetteer) {
    List<String> near =
        gazetteer.nearest(name, 20).stream()
            .map(Place::id)
            .flatMap(place -> register.bodiesOf(place).stream())
            .map(Body::name)
            .distinct()
            .limit(3)
            .toList();
    return String.join(", ", near);
  }
}
