package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.passes.PlaceMentions.Raw;
import org.intercity.reader.text.Span;

/**
 * Joins a place with the larger units named beside it: "Qingdao City, Shandong Province, China", 중국
 * 산둥성 칭다오시, "Japan's Nagato". The units decide which of several places of a name is meant.
 */
final class PlaceGroups {

  /** The longest words between a place and its unit. */
  private static final int NEAR = 48;

  private final Draft draft;
  private final Gazetteer gazetteer;
  private final Pattern gap;
  private final boolean countryFirst;

  PlaceGroups(Draft draft) {
    this.draft = draft;
    this.gazetteer = draft.aids().gazetteer();
    this.countryFirst = draft.aids().pack().setting("partner").filter("before"::equals).isPresent();
    this.gap = draft.aids().pack().pattern("gap", "[ ,]*");
  }

  /**
   * A place and its larger units, nearest in size first.
   *
   * @param choices what the place may mean in this company
   */
  record Group(Span span, Raw head, List<Place> choices, List<Raw> units) {

    Optional<String> country() {
      return units.stream()
          .flatMap(unit -> unit.places().stream())
          .filter(place -> place.level() == Level.COUNTRY)
          .map(Place::country)
          .findFirst();
    }
  }

  List<Group> of(List<Raw> mentions) {
    List<Group> groups = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      Group group = alone(mentions.get(at++));
      while (at < mentions.size()
          && isBeside(group.span(), mentions.get(at))
          && !isApart(group, mentions.get(at))
          && !isOfNext(group, mentions, at)) {
        Optional<Group> joined = join(group, mentions.get(at));
        if (joined.isEmpty()) {
          break;
        }
        group = joined.get();
        at++;
      }
      groups.add(group);
    }
    return groups;
  }

  private static Group alone(Raw raw) {
    return new Group(raw.span(), raw, raw.places(), List.of());
  }

  private boolean isBeside(Span span, Raw next) {
    return next.start() >= span.end()
        && next.start() - span.end() < NEAR
        && gap.matcher(draft.article().text().substring(span.end(), next.start())).matches();
  }

  /** 연수구·터키 카드쾨이구: a country is that of the place behind it, in languages that write it first. */
  private boolean isOfNext(Group group, List<Raw> mentions, int at) {
    Raw country = mentions.get(at);
    return country.isCountry()
        && !group.head().isCountry()
        && countryFirst
        && at + 1 < mentions.size()
        && !mentions.get(at + 1).isCountry()
        && isBeside(country.span(), mentions.get(at + 1));
  }

  /** "In Finland, the port city of Kotka": the country is said for itself. */
  private boolean isApart(Group group, Raw next) {
    String between = draft.article().text().substring(group.span().end(), next.start());
    return group.head().isCountry()
        && draft.aids().pack().pattern("apart", "(?!)").matcher(between).matches();
  }

  private Optional<Group> join(Group group, Raw next) {
    boolean later = false;
    List<Place> choices = inside(group.choices(), next.places());
    if (choices.isEmpty()) {
      choices = inside(next.places(), group.head().places());
      later = !choices.isEmpty();
    }
    if (choices.isEmpty() && group.choices().isEmpty() && !next.places().isEmpty()) {
      List<Place> within = within(group, next);
      if (!within.isEmpty()) {
        return Optional.of(smaller(group, next, within));
      }
      // two names side by side are not one within the other, unless the second is a unit's
      boolean unit = next.places().stream().anyMatch(p -> p.level().compareTo(Level.CITY) < 0);
      return unit ? Optional.of(larger(group, next, List.of())) : Optional.empty();
    }
    if (choices.isEmpty() && isWithCountry(group, next)) {
      return Optional.of(larger(group, next, group.choices()));
    }
    if (choices.isEmpty() && next.places().isEmpty() && isUnit(group)) {
      later = true;
    } else if (choices.isEmpty() && next.places().isEmpty() && isPartOf(group, next)) {
      Raw district = new Raw(next.span(), List.of(), levelOf(next), next.country());
      return Optional.of(smaller(group, district, List.of()));
    } else if (choices.isEmpty() && isElsewhere(group, next)) {
      // 大阪府|北区, ノースカロライナ州|ダラム市: not the namesake in another country
      Raw unlisted = new Raw(next.span(), List.of(), levelOf(next), countryOf(group));
      return Optional.of(smaller(group, unlisted, List.of()));
    } else if (choices.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(later ? smaller(group, next, choices) : larger(group, next, choices));
  }

  /** ピッツバーグ市（アメリカ合衆国カリフォルニア州）: a unit directly behind the country it is in. */
  private boolean isWithCountry(Group group, Raw next) {
    Raw last = group.units().isEmpty() ? group.head() : group.units().getLast();
    return !group.units().isEmpty()
        && last.isCountry()
        && last.end() == next.start()
        && next.places().stream()
            .anyMatch(
                place ->
                    place.level().compareTo(Level.CITY) < 0
                        && place.country().equals(last.places().getFirst().country()));
  }

  /** Whether a name is that of a district, and stands behind its city's. */
  private boolean isPartOf(Group group, Raw next) {
    return isDistrict(next)
        && group.head().places().stream().anyMatch(place -> place.level() == Level.CITY);
  }

  /** Whether a name behind a unit or a city's district is known in other countries only. */
  private boolean isElsewhere(Group group, Raw next) {
    Optional<String> country = countryOf(group);
    boolean apart =
        country.isPresent()
            && !next.places().isEmpty()
            && !next.mayBeCountry()
            && next.places().stream().noneMatch(place -> place.country().equals(country.get()));
    String between = draft.article().text().substring(group.span().end(), next.start());
    return apart
        && (isDistrict(next)
            ? !group.head().places().isEmpty()
            : isUnit(group) && isClose(between));
  }

  private static boolean isClose(String between) {
    return between.isEmpty() || between.equals("の");
  }

  private boolean isDistrict(Raw raw) {
    return raw.level() == Level.DISTRICT
        || draft.aids().pack().pattern("district", "(?!)").matcher(draft.words(raw.span())).find();
  }

  private Level levelOf(Raw raw) {
    return isDistrict(raw) ? Level.DISTRICT : raw.level();
  }

  private static Optional<String> countryOf(Group group) {
    List<String> countries =
        group.choices().stream().map(Place::country).distinct().limit(2).toList();
    return group
        .country()
        .or(() -> countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty());
  }

  /** What a name can mean after an unknown unit of a known country. */
  private List<Place> within(Group group, Raw next) {
    return next.places().stream()
        .filter(place -> isUnitName(group) || place.level().compareTo(group.head().level()) > 0)
        .filter(place -> group.country().filter(place.country()::equals).isPresent())
        .toList();
  }

  /** Whether a name that no list has ends as those of larger units do: 沖繩縣. */
  private boolean isUnitName(Group group) {
    String name = draft.words(group.head().span());
    return draft.aids().pack().pattern("units", "(?!)").matcher(name).find();
  }

  private static boolean isUnit(Group group) {
    Raw head = group.head();
    return head.places().isEmpty()
        ? head.level().compareTo(Level.CITY) < 0
        : head.places().stream().anyMatch(place -> place.level().compareTo(Level.CITY) < 0);
  }

  private static Group larger(Group group, Raw unit, List<Place> choices) {
    return new Group(
        Span.over(group.span(), unit), group.head(), choices, Findings.plus(group.units(), unit));
  }

  private static Group smaller(Group group, Raw head, List<Place> choices) {
    return new Group(
        Span.over(group.span(), head), head, choices, Findings.plus(group.units(), group.head()));
  }

  private List<Place> inside(List<Place> small, List<Place> large) {
    return small.stream().filter(place -> large.stream().anyMatch(l -> isIn(place, l))).toList();
  }

  /** Whether a place lies in a larger unit, as far as the gazetteer knows. */
  private boolean isIn(Place place, Place unit) {
    if (!place.country().equals(unit.country()) || place.id().equals(unit.id())) {
      return false;
    }
    if (unit.level() == Level.COUNTRY) {
      return place.level() != Level.COUNTRY;
    }
    PlaceId parent = place.standing().parent();
    if (parent == null || parent.value().startsWith("iso-")) {
      return unit.level().compareTo(place.level()) < 0;
    }
    for (int depth = 0; parent != null && depth < 5; depth++) {
      if (parent.equals(unit.id())) {
        return true;
      }
      parent = gazetteer.find(parent).map(above -> above.standing().parent()).orElse(null);
    }
    return false;
  }
}
