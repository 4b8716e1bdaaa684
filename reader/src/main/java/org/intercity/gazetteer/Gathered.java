package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intercity.publishers.PlaceRow;
import org.jspecify.annotations.Nullable;

/** One place while its rows are still coming in. */
final class Gathered {

  /** Who says it; a later one outweighs an earlier one. */
  enum Origin {
    /** Fills gaps only. */
    FURTHER,
    /** A register of the world's places. */
    WORLD,
    /** This project's own tables. */
    OURS
  }

  /**
   * Where rows come from.
   *
   * @param publisher as {@code GeoNames}
   * @param asOf the day of what it published, for rows that name none; or empty
   */
  record Source(Origin origin, String publisher, String asOf) {}

  final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> languages = new LinkedHashMap<>();
  private String name = "";
  private String country = "";
  private String kind = "";
  private String unit = "";
  private double latitude = Double.NaN;
  private double longitude = Double.NaN;
  private long population;
  private final List<Population> populations = new ArrayList<>(1);
  private String asOf = "";
  private @Nullable Origin namedBy;
  private boolean ours;

  void add(PlaceRow row, Source source) {
    Origin origin = source.origin();
    ids.addAll(row.ids());
    ours |= origin == Origin.OURS;
    boolean newer = origin != Origin.FURTHER && row.asOf().compareTo(asOf) >= 0;
    if (!row.name().isEmpty()) {
      addName(row.name(), "");
      if (namedBy == null || (origin.compareTo(namedBy) >= 0 && (newer || origin == Origin.OURS))) {
        name = row.name();
        kind = row.kind().isEmpty() ? kind : row.kind();
        namedBy = origin;
      }
    }
    country = country.isEmpty() ? row.country() : country;
    unit = unit.isEmpty() || (newer && !row.admin1().isEmpty()) ? row.admin1() : unit;
    if (row.hasPoint() && (Double.isNaN(latitude) || newer)) {
      latitude = row.latitude();
      longitude = row.longitude();
    }
    if (row.population() > 0 && (population == 0 || newer)) {
      population = row.population();
    }
    if (row.population() > 0) {
      String day = row.asOf().isEmpty() ? source.asOf() : row.asOf();
      state(new Population(row.population(), source.publisher(), day));
    }
    if (newer) {
      asOf = row.asOf();
    }
    row.names().forEach(each -> addName(each.text(), each.language()));
  }

  private void state(Population said) {
    if (populations.stream().noneMatch(said::isIn)) {
      populations.removeIf(known -> known.isIn(said));
      populations.add(said);
    }
  }

  private void addName(String text, String language) {
    String known = languages.get(text);
    if (known == null || known.isEmpty()) {
      languages.put(text, language);
    }
  }

  String name() {
    return name;
  }

  String country() {
    return country;
  }

  String kind() {
    return kind;
  }

  String unit() {
    return unit;
  }

  long population() {
    return population;
  }

  /** All that is said of its population, as it came. */
  List<Population> populations() {
    return populations;
  }

  /** Whether this project's own tables name it, which makes it a name to be trusted. */
  boolean isOurs() {
    return ours;
  }

  @Nullable Coordinates point() {
    return Double.isNaN(latitude) ? null : new Coordinates(latitude, longitude);
  }

  /** The names whose language the source tells, in the order they came. */
  List<String> in(String language) {
    List<String> found = new ArrayList<>();
    languages.forEach(
        (text, said) -> {
          if (said.equals(language)) {
            found.add(text);
          }
        });
    return found;
  }

  /** All names but the first. */
  List<String> further() {
    return languages.keySet().stream().filter(text -> !text.equals(name)).toList();
  }
}
