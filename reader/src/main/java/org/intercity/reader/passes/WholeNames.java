package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.reader.language.Pack;
import org.intercity.reader.passes.PlaceMentions.Raw;
import org.intercity.reader.text.Span;

/**
 * Names of which a part is known: a district behind its city's name, or the end of a name behind
 * that of a larger unit. The known part is not the place.
 */
final class WholeNames {

  /** From here on letters are of scripts that part no level word from its name. */
  private static final int FIRST_EAST_ASIAN = 0x3000;

  /** How many letters of a name may be unknown before those that are known. */
  private static final int MISSING = 2;

  /** Characters that join or part names, and stand in none. */
  private static final String JOINTS = "与與和及同跟的之在到赴至向對对於于是为為将將从從由把被";

  private WholeNames() {}

  /** 대구 달서구: the district is the place, which lies in the country of its city. */
  static Raw of(Draft draft, Span span, Gazetteer.Mention mention) {
    String words = draft.words(span);
    Gazetteer gazetteer = draft.aids().gazetteer();
    if (!mention.places().isEmpty() || words.codePointAt(0) < FIRST_EAST_ASIAN) {
      return new Raw(span, mention.places(), Level.CITY, Optional.empty());
    }
    for (int city = words.length() - 2; city > 1; city--) {
      List<Place> around = gazetteer.named(words.substring(0, city));
      if (!around.isEmpty()) {
        int from = words.charAt(city) == ' ' ? city + 1 : city;
        Span own = new Span(span.start() + from, span.end());
        Set<String> countries = around.stream().map(Place::country).collect(Collectors.toSet());
        List<Place> known =
            gazetteer.named(words.substring(from)).stream()
                .filter(place -> countries.contains(place.country()))
                .toList();
        return new Raw(
            own,
            known,
            Level.DISTRICT,
            countries.size() == 1 ? countries.stream().findFirst() : Optional.empty());
      }
    }
    return new Raw(span, List.of(), Level.CITY, Optional.empty());
  }

  /**
   * 丹波|篠山市: two cities that nothing parts, the second alone with its level word, in a language that
   * does not write a city behind the one it lies in.
   */
  private static boolean isOneName(Draft draft, Raw one, Raw other) {
    Pack pack = draft.aids().pack();
    return one.end() == other.start()
        && pack.setting("adjacent").filter("one"::equals).isPresent()
        && isCity(one)
        && isCity(other)
        && Character.isIdeographic(draft.words(one.span()).codePointAt(0))
        && pack.bare(draft.words(one.span())).isEmpty()
        && pack.bare(draft.words(other.span())).isPresent();
  }

  private static boolean isCity(Raw raw) {
    return !raw.places().isEmpty()
        && raw.places().stream().allMatch(place -> place.level().compareTo(Level.CITY) >= 0);
  }

  private static boolean isJoint(int letter) {
    return JOINTS.indexOf(letter) >= 0;
  }

  /** 兵庫県|丹波篠山市: a name of which only the end is known, directly behind a larger unit. */
  static List<Raw> behindUnits(Draft draft, List<Raw> found) {
    String text = draft.article().text();
    List<Raw> whole = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      if (i > 0 && isOneName(draft, found.get(i - 1), found.get(i))) {
        Raw first = whole.removeLast();
        whole.add(
            new Raw(
                new Span(first.start(), found.get(i).end()),
                List.of(),
                Level.CITY,
                first.places().stream().map(Place::country).findFirst()));
        continue;
      }
      Raw raw = found.get(i);
      Raw before = i == 0 ? raw : found.get(i - 1);
      int gap = raw.start() - before.end();
      boolean part =
          i > 0
              && gap > 0
              && gap <= MISSING
              && raw.span().length() > MISSING
              && !raw.mayBeCountry()
              && text.substring(before.end(), raw.start()).chars().noneMatch(WholeNames::isJoint)
              && text.substring(before.end(), raw.end()).chars().allMatch(Character::isIdeographic)
              && before.places().stream()
                  .anyMatch(place -> place.level().compareTo(Level.COUNTY) < 0)
              && before.places().stream().noneMatch(place -> place.level() == Level.COUNTRY);
      whole.add(
          part
              ? new Raw(
                  new Span(before.end(), raw.end()),
                  List.of(),
                  Level.CITY,
                  before.places().stream().map(Place::country).findFirst())
              : raw);
    }
    return whole;
  }
}
