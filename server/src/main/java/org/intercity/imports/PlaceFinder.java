package org.intercity.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.Body;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/** Places as lists write them, with why each is the one meant; each spelling is looked up once. */
final class PlaceFinder {

  private static final int FEW = 8;
  private static final int FAR_LARGER = 20;
  private static final Pattern ID = Pattern.compile("(gn\\d+|(?:ic|iso)-[A-Za-z0-9-]+)\\)?$");

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Map<String, String> chosen;
  private final Set<PlaceId> onRecord;
  private final Map<String, Found> known = new HashMap<>();

  /**
   * With what was decided before.
   *
   * @param own the office's body, which is on record whether it has ties or not
   * @param chosen ids of places by the keys of spellings; empty for what is no place
   */
  PlaceFinder(
      Gazetteer gazetteer, RegisterView register, @Nullable Body own, Map<String, String> chosen) {
    this.gazetteer = gazetteer;
    this.countries = new Countries(gazetteer);
    this.chosen = chosen;
    this.onRecord =
        Stream.concat(register.bodies().stream(), Stream.ofNullable(own))
            .map(body -> body.place().id())
            .collect(Collectors.toSet());
  }

  /**
   * What a spelling means.
   *
   * @param place null where that is not certain
   * @param why the last part of a message key
   * @param options what else it can mean
   */
  record Found(String key, @Nullable Place place, String why, List<Place> options) {
    Found {
      options = List.copyOf(options);
    }

    Problem.Spelling spelling() {
      return new Problem.Spelling(key, options);
    }
  }

  Countries countries() {
    return countries;
  }

  /**
   * The place of a name.
   *
   * @param country the code of the country it is said to lie in; null where nobody says
   */
  Found find(String written, @Nullable String country) {
    String key = written + (country == null ? "" : "|" + country);
    return known.computeIfAbsent(key, _ -> look(key, written, country));
  }

  private Found look(String key, String written, @Nullable String country) {
    String decided = chosen.get(key);
    if (decided != null) {
      return gazetteer
          .find(new PlaceId(decided))
          .map(place -> new Found(key, place, "chosen", List.of()))
          .orElseGet(() -> new Found(key, null, "as_written", List.of()));
    }
    Matcher id = ID.matcher(written);
    if (id.find()) {
      Optional<Place> told = gazetteer.find(new PlaceId(id.group(1)));
      if (told.isPresent()) {
        return new Found(key, told.get(), "told", List.of());
      }
    }
    Parts parts = parts(written, country);
    List<Place> named = in(parts.country(), gazetteer.named(parts.name()));
    return named.isEmpty() ? mentioned(key, parts) : decide(key, named, parts);
  }

  /** A name and the country written with it. */
  private record Parts(String name, @Nullable String country) {}

  /** "Qingdao, China", "칭다오(중국)" and "중국 칭다오시" name the country too. */
  private Parts parts(String written, @Nullable String country) {
    if (country != null) {
      return new Parts(written.strip(), country);
    }
    Matcher bracket = Pattern.compile("(.+?)\\s*[(（](.+?)[)）]").matcher(written.strip());
    if (bracket.matches() && countries.find(bracket.group(2)).isPresent()) {
      return new Parts(bracket.group(1), countries.find(bracket.group(2)).get());
    }
    for (String by : List.of(",", "，", "/", " ", "·")) {
      int last = written.lastIndexOf(by);
      int first = written.indexOf(by);
      if (last > 0 && countries.find(written.substring(last + 1)).isPresent()) {
        return new Parts(
            written.substring(0, last).strip(), countries.find(written.substring(last + 1)).get());
      }
      if (first > 0 && countries.find(written.substring(0, first)).isPresent()) {
        return new Parts(
            written.substring(first + 1).strip(),
            countries.find(written.substring(0, first)).get());
      }
    }
    return new Parts(written.strip(), null);
  }

  private static List<Place> in(@Nullable String country, List<Place> places) {
    return places.stream()
        .filter(place -> place.level() != Level.COUNTRY)
        .filter(place -> country == null || place.country().equals(country))
        .toList();
  }

  private Found decide(String key, List<Place> named, Parts parts) {
    if (named.size() == 1) {
      return new Found(
          key, named.getFirst(), parts.country() == null ? "only" : "only_there", List.of());
    }
    List<Place> held = named.stream().filter(place -> onRecord.contains(place.id())).toList();
    if (held.size() == 1) {
      return new Found(key, held.getFirst(), "on_record", few(named));
    }
    boolean stands = named.get(0).population() > FAR_LARGER * named.get(1).population();
    return stands
        ? new Found(key, named.getFirst(), "largest", few(named))
        : new Found(key, null, "several", few(named));
  }

  /** A name that is not known as a whole: 山东省青岛市 is where both its parts agree. */
  private Found mentioned(String key, Parts parts) {
    List<Gazetteer.Mention> mentions = gazetteer.mentions(parts.name(), language(parts.name()));
    if (mentions.isEmpty()) {
      return new Found(key, null, "unknown", few(in(null, gazetteer.nearest(parts.name(), FEW))));
    }
    List<Place> last = in(parts.country(), mentions.getLast().places());
    List<Place> agreeing =
        last.stream()
            .filter(place -> agrees(place, mentions.subList(0, mentions.size() - 1)))
            .toList();
    int covered = mentions.stream().mapToInt(each -> each.end() - each.start()).sum();
    boolean whole = covered >= parts.name().replaceAll("[\\s,，·]", "").length();
    return whole && mentions.size() > 1 && agreeing.size() == 1
        ? new Found(key, agreeing.getFirst(), "within", List.of())
        : new Found(key, null, "part", few(agreeing.isEmpty() ? last : agreeing));
  }

  private boolean agrees(Place place, List<Gazetteer.Mention> before) {
    List<Place> above = new ArrayList<>();
    Optional<Place> unit = above(place);
    while (unit.isPresent() && above.size() < FEW) {
      above.add(unit.get());
      unit = above(unit.get());
    }
    return before.stream()
        .allMatch(
            mention ->
                mention.places().stream()
                    .anyMatch(
                        each ->
                            above.contains(each)
                                || (each.level() == Level.COUNTRY
                                    && each.country().equals(place.country()))));
  }

  private Optional<Place> above(Place place) {
    return Optional.ofNullable(place.standing().parent()).flatMap(gazetteer::find);
  }

  private static List<Place> few(List<Place> places) {
    return places.stream().distinct().limit(FEW).toList();
  }

  private static String language(String text) {
    for (int i = 0; i < text.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
      if (script == Character.UnicodeScript.HANGUL) {
        return "ko";
      }
      if (script == Character.UnicodeScript.KATAKANA
          || script == Character.UnicodeScript.HIRAGANA) {
        return "ja";
      }
      if (script == Character.UnicodeScript.HAN) {
        return "zh";
      }
    }
    return "en";
  }
}
