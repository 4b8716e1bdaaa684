package org.intercity.desk;

import java.util.List;
import org.intercity.exchange.Named;
import org.intercity.exchange.Spot;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.RegisterView;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Places and bodies as a form names them. What a form repeats of the version before is left as it
 * was; what is unknown is a problem, unless it is to be kept as written.
 */
public record WrittenPlaces(PlaceNames places, RegisterView register, Problems problems) {

  /** How a form writes a place, so that it is understood again. */
  public String written(Spot spot) {
    return spot.place() == null
        ? spot.name()
        : places.gazetteer().find(spot.place()).map(places::told).orElse(spot.name());
  }

  /** The place that is meant; null where that is noted as a problem. */
  public @Nullable Spot spot(String field, String typed, boolean asWritten, List<Spot> before) {
    String text = typed.strip();
    for (Spot spot : before) {
      if (written(spot).equals(text) && (spot.place() != null || asWritten)) {
        return spot;
      }
    }
    Place place = place(field, text, asWritten);
    if (place == null) {
      return asWritten ? new Spot(text, null) : null;
    }
    return new Spot(name(text, place), place.id());
  }

  /** The name as it was written, without what tells it from others. */
  private String name(String text, Place place) {
    return text.matches(".*[,(].*|[a-z]{2,3}-?\\w+\\d.*")
        ? place.nameIn(places.naming().locale().getLanguage())
        : text;
  }

  /** The body that is meant, a place's government where a place is named; null as before. */
  public @Nullable Named body(String field, String typed, boolean asWritten, List<Named> before) {
    String text = typed.strip();
    Named known = known(text, before);
    if (known != null && (known.body() != null || asWritten)) {
      return known;
    }
    Place place = place(field, text, asWritten);
    if (place == null) {
      return asWritten ? new Named(text, null) : null;
    }
    return new Named(name(text, place), BodyId.of(BodyKind.GOVERNMENT, place.id()));
  }

  /** A body or a group: the one on record where one alone is called so, else as written. */
  public Named group(String typed, List<Named> before) {
    Named known = known(typed.strip(), before);
    return known == null ? new Named(typed.strip(), null) : known;
  }

  private @Nullable Named known(String text, List<Named> before) {
    for (Named named : before) {
      if (named.name().equals(text)) {
        return named;
      }
    }
    List<Body> bodies = register.bodiesNamed(text);
    return bodies.size() == 1 ? new Named(text, bodies.getFirst().id()) : null;
  }

  private @Nullable Place place(String field, String text, boolean asWritten) {
    try {
      return places.require(text);
    } catch (UserError unclear) {
      if (!asWritten) {
        problems.add(field, unclear);
      }
      return null;
    }
  }
}
