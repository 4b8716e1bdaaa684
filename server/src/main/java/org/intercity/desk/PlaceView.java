package org.intercity.desk;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;

/** How a place looks: as a line, and what its page says of it. */
record PlaceView(Gazetteer gazetteer, Naming naming) {

  private static final Pattern GEONAMES = Pattern.compile("gn(\\d+)");
  private static final Pattern WIKIDATA = Pattern.compile("wd-(Q\\d+)");

  PlaceLine line(Place place) {
    String country = place.level() == Level.COUNTRY ? "" : naming.country(place.country());
    String within =
        Stream.concat(
                above(place).stream()
                    .limit(1)
                    .filter(unit -> unit.level() != Level.COUNTRY)
                    .map(unit -> naming.name(unit).text()),
                Stream.of(country).filter(text -> !text.isEmpty()))
            .collect(Collectors.joining(", "));
    return new PlaceLine(place.id().value(), naming.name(place), place.level().word(), within);
  }

  /** The units it lies in, the nearest first, its country last. */
  List<Place> above(Place place) {
    List<Place> units = new ArrayList<>();
    Optional<Place> next = parent(place);
    while (next.isPresent()) {
      units.add(next.get());
      next = parent(next.get());
    }
    return units;
  }

  private Optional<Place> parent(Place place) {
    return place.level() == Level.COUNTRY
        ? Optional.empty()
        : Optional.ofNullable(place.standing().parent()).flatMap(gazetteer::find);
  }

  /** Its names by language, as the reader calls the languages. */
  List<PlacePage.InLanguage> names(Place place) {
    ULocale home = ULocale.addLikelySubtags(new ULocale("und_" + place.country()));
    Stream<PlacePage.InLanguage> own =
        place.localName().stream()
            .map(text -> new PlacePage.InLanguage("", home.getLanguage(), text));
    Stream<PlacePage.InLanguage> others =
        place.names().entrySet().stream()
            .filter(name -> !name.getKey().equals("local"))
            .sorted(Map.Entry.comparingByKey())
            .map(name -> inLanguage(name.getKey(), name.getValue()));
    Stream<PlacePage.InLanguage> english =
        place.names().containsKey("en")
            ? Stream.empty()
            : Stream.of(inLanguage("en", place.name()));
    return Stream.of(own, english, others).flatMap(each -> each).toList();
  }

  private PlacePage.InLanguage inLanguage(String tag, String text) {
    return new PlacePage.InLanguage(
        Locale.forLanguageTag(tag).getDisplayName(naming.locale()), tag, text);
  }

  /** Its id here, then by what others know it. */
  List<PlacePage.Known> ids(Place place) {
    return Stream.concat(Stream.of(place.id()), gazetteer.idsOf(place.id()).stream())
        .distinct()
        .map(PlaceView::known)
        .toList();
  }

  private static PlacePage.Known known(PlaceId id) {
    Matcher geonames = GEONAMES.matcher(id.value());
    if (geonames.matches()) {
      String number = geonames.group(1);
      return new PlacePage.Known("GeoNames", number, "https://www.geonames.org/" + number);
    }
    Matcher wikidata = WIKIDATA.matcher(id.value());
    if (wikidata.matches()) {
      String item = wikidata.group(1);
      return new PlacePage.Known("Wikidata", item, "https://www.wikidata.org/wiki/" + item);
    }
    return id.value().startsWith("iso-")
        ? new PlacePage.Known("ISO 3166", id.value().substring(4), null)
        : new PlacePage.Known("Intercity", id.value(), null);
  }
}
