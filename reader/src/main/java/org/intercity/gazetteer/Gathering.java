package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.intercity.gazetteer.Gathered.Source;
import org.intercity.publishers.PlaceRow;
import org.jspecify.annotations.Nullable;

/**
 * All places from all rows, each once: rows that share an id are one place, and a city without a
 * known id is the city of that country which shares its bare name and lies near.
 */
final class Gathering {

  private static final double NEAR_KM = 40;

  private final LevelWords words;
  private final List<Gathered> all = new ArrayList<>();
  private final Map<String, Gathered> byId = new HashMap<>();
  private final Map<String, List<Gathered>> byName = new HashMap<>();

  Gathering(LevelWords words) {
    this.words = words;
  }

  /** Takes in one row; a row that only brings names for a place not known here is left out. */
  void add(PlaceRow row, Source source) {
    Gathered known = known(row);
    if (known == null) {
      if (row.name().isEmpty() || NameKey.of(row.name()).isEmpty()) {
        return;
      }
      known = new Gathered();
      all.add(known);
    }
    boolean unnamed = known.name().isEmpty();
    known.add(row, source);
    for (String id : row.ids()) {
      byId.putIfAbsent(id, known);
    }
    if (unnamed && !known.country().isEmpty()) {
      byName
          .computeIfAbsent(nameIn(known.country(), known.name()), _ -> new ArrayList<>())
          .add(known);
    }
  }

  private @Nullable Gathered known(PlaceRow row) {
    for (String id : row.ids()) {
      Gathered found = byId.get(id);
      if (found != null) {
        return found;
      }
    }
    if (row.ids().stream().anyMatch(id -> id.startsWith("gn"))) {
      return null;
    }
    return isCity(row.kind()) && row.hasPoint() ? near(row) : null;
  }

  private @Nullable Gathered near(PlaceRow row) {
    Coordinates point = new Coordinates(row.latitude(), row.longitude());
    Gathered nearest = null;
    double least = NEAR_KM;
    for (Gathered each :
        byName.getOrDefault(nameIn(row.country(), row.name()), List.<Gathered>of())) {
      Coordinates there = each.point();
      if (there != null && isCity(each.kind()) && there.kilometresTo(point) < least) {
        nearest = each;
        least = there.kilometresTo(point);
      }
    }
    return nearest;
  }

  private static boolean isCity(String kind) {
    return Levels.isSettlement(kind);
  }

  private String nameIn(String country, String name) {
    String key = NameKey.of(name);
    return country + ' ' + words.strip(key).map(LevelWords.Stripped::stem).orElse(key);
  }

  /**
   * All places, with their parents.
   *
   * @param before the places as they stood, whose ids stay
   */
  List<Draft> places(Before before) {
    Levels levels = new Levels(words);
    Set<String> countries = new TreeSet<>();
    all.forEach(each -> countries.add(each.country()));
    countries.removeIf(code -> code.length() != 2);
    Countries.read(countries, row -> add(row, Base.OURS));
    OwnNames own = new OwnNames();
    List<Draft> drafts = new ArrayList<>(all.size());
    for (Gathered each : all) {
      if (each.country().length() == 2) {
        drafts.add(draft(each, levels.of(each), own, before));
      }
    }
    return Dropped.keptWith(new Parents(words, drafts).placed(), before);
  }

  private static Draft draft(Gathered each, Level level, OwnNames own, Before before) {
    List<PlaceId> ids = each.ids.stream().map(PlaceId::new).toList();
    List<PlaceId> further = new ArrayList<>(ids);
    PlaceId id = before.idOf(ids).orElse(first(ids));
    before.redirectsTo(id).stream().filter(old -> !further.contains(old)).forEach(further::add);
    further.remove(id);
    Map<String, String> names = own.of(each);
    Place place =
        new Place(
            id,
            each.name(),
            names,
            new Place.Standing(level, each.country(), null),
            each.point(),
            each.population());
    List<String> others =
        each.further().stream().filter(text -> !names.containsValue(text)).toList();
    return new Draft(place, each.unit(), each.isOurs(), others, further, each.populations());
  }

  /** A country by its code, then whom GeoNames knows, then whom Wikidata knows, then our own. */
  private static PlaceId first(List<PlaceId> ids) {
    return PREFERENCE.stream()
        .flatMap(prefix -> ids.stream().filter(id -> id.value().startsWith(prefix)).limit(1))
        .findFirst()
        .orElse(ids.getFirst());
  }

  private static final List<String> PREFERENCE = List.of("iso-", "gn", "wd-");

  static boolean isUnit(Place place) {
    return Levels.UNITS.contains(place.level());
  }

  /** The places as they stood before: what they were called then, they are called now. */
  interface Before {
    Before NOTHING =
        new Before() {
          @Override
          public Optional<PlaceId> idOf(List<PlaceId> ids) {
            return Optional.empty();
          }

          @Override
          public List<PlaceId> redirectsTo(PlaceId id) {
            return List.of();
          }

          @Override
          public void places(Consumer<Draft> taker) {}
        };

    /** Our id for the place that has one of these ids. */
    Optional<PlaceId> idOf(List<PlaceId> ids);

    /** The ids that led to a place. */
    List<PlaceId> redirectsTo(PlaceId id);

    /** Shows every place, without the names that only its keys hold. */
    void places(Consumer<Draft> taker);
  }
}
