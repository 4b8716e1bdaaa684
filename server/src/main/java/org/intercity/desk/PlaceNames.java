package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.words.UserError;

/** Places as officers write them: a name in any language, with its country where it needs one. */
public record PlaceNames(Gazetteer gazetteer, Naming naming) {

  private static final int FEW = 5;

  /** An id alone, or in brackets behind the name. */
  private static final Pattern ID =
      Pattern.compile("(?:^|\\()((?:gn\\d+|(?:ic|iso)-[A-Za-z0-9-]+))\\)?$");

  /** The place meant; a problem that says what else it could be where that is not certain. */
  public Place require(String written) {
    String name = written.strip();
    Matcher id = ID.matcher(name);
    if (id.find()) {
      return gazetteer.find(new PlaceId(id.group(1))).orElseThrow(() -> unknown(name, List.of()));
    }
    int comma = name.lastIndexOf(',');
    List<Place> named = gazetteer.named(comma < 0 ? name : name.substring(0, comma));
    List<Place> meant =
        comma < 0 ? named : named.stream().filter(in(name.substring(comma + 1))::of).toList();
    if (meant.size() == 1 || (comma < 0 && stands(meant))) {
      return meant.getFirst();
    }
    throw meant.isEmpty()
        ? unknown(name, named.isEmpty() ? gazetteer.nearest(name, FEW) : named)
        : new UserError("desk.enter.error.several", name, list(meant));
  }

  /** Whether the first is so much larger that nobody means another. */
  private static boolean stands(List<Place> places) {
    return places.size() > 1 && places.get(0).population() > 20 * places.get(1).population();
  }

  private record Country(String written, Locale locale) {
    boolean of(Place place) {
      Locale country = Locale.of("", place.country());
      return written.equalsIgnoreCase(place.country())
          || written.equalsIgnoreCase(country.getDisplayCountry(locale))
          || written.equalsIgnoreCase(country.getDisplayCountry(Locale.ENGLISH));
    }
  }

  private Country in(String country) {
    return new Country(country.strip(), naming.locale());
  }

  private UserError unknown(String name, List<Place> near) {
    return new UserError("desk.enter.error.unknown", name, near.isEmpty() ? "none" : list(near));
  }

  private String list(List<Place> places) {
    return places.stream().limit(FEW).map(this::told).collect(Collectors.joining("; "));
  }

  /** A place so that nobody can mistake it; {@link #require} understands it. */
  public String told(Place place) {
    Optional<Place> above =
        Optional.ofNullable(place.standing().parent())
            .flatMap(gazetteer::find)
            .filter(unit -> unit.level() != Level.COUNTRY);
    return place.nameIn(naming.locale().getLanguage())
        + above.map(unit -> ", " + unit.nameIn(naming.locale().getLanguage())).orElse("")
        + ", "
        + naming.country(place.country())
        + " ("
        + place.id()
        + ")";
  }
}
