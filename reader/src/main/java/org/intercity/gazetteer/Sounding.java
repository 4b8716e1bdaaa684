package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intercity.gazetteer.spelling.Scheme;
import org.intercity.gazetteer.spelling.Spelling;
import org.intercity.gazetteer.spelling.Spellings;

/**
 * Cities that are known in Latin letters only, by names in other scripts: 洪湖 reads Honghu, 제천 is
 * written Jecheon.
 */
final class Sounding {

  private static final Map<String, Scheme> ROMANISED =
      Map.of("CN", Scheme.PINYIN, "KR", Scheme.REVISED_ROMANIZATION);

  private final LevelWords words;
  private final Function<String, List<Place>> named;
  private final ForeignNames foreign;

  /** By the country's two letters and the name. */
  private final Remembered<List<Place>> asked = new Remembered<>(this::asked);

  Sounding(LevelWords words, Function<String, List<Place>> named, ForeignNames foreign) {
    this.words = words;
    this.foreign = foreign;
    this.named = named;
  }

  /** Loaded when first asked for: most texts need no readings. */
  private static final class Readings {
    static final Spellings KNOWN = new Spellings();
  }

  /** Cities of a country whose Latin name is the sound of this one, the greatest first. */
  List<Place> of(String name, String country) {
    return asked.to(country + name);
  }

  private List<Place> asked(String question) {
    String country = question.substring(0, 2);
    String name = question.substring(2);
    Set<String> bare = new LinkedHashSet<>(List.of(name));
    words.strip(NameKey.of(name)).ifPresent(stripped -> bare.add(stripped.stem()));
    if (country.equals("KR")) {
      // Han characters are read in Hangul first, which is then written in Latin letters
      List.copyOf(bare).forEach(stem -> readings(stem, country).forEach(bare::add));
    }
    List<Place> found = new ArrayList<>();
    for (String stem : bare) {
      for (Spelling spelling : Readings.KNOWN.of(stem, country)) {
        named.apply(spelling.text()).stream()
            .filter(place -> place.country().equals(country) && isNamedInLatinOnly(place))
            .filter(place -> !found.contains(place))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      bare.stream()
          .flatMap(stem -> foreign.of(stem, country).stream())
          .filter(place -> isNamedInLatinOnly(place) && !found.contains(place))
          .forEach(found::add);
      return found;
    }
    found.sort(Weight.GREATEST);
    return found;
  }

  /** By the rule of the name's own country: pinyin, the Revised Romanization. */
  Optional<String> romanised(String name, String country) {
    Scheme rule = ROMANISED.get(country);
    return rule == null
        ? Optional.empty()
        : Readings.KNOWN.of(name, country).stream()
            .filter(spelling -> spelling.scheme() == rule)
            .map(Spelling::text)
            .findFirst();
  }

  private static List<String> readings(String name, String country) {
    return Readings.KNOWN.of(name, country).stream()
        .filter(spelling -> spelling.scheme() == Scheme.SINO_KOREAN)
        .map(Spelling::text)
        .toList();
  }

  /** One that has a name in those scripts, and was not found by it, is another. */
  private static boolean isNamedInLatinOnly(Place place) {
    return !Gathering.isUnit(place)
        && place.names().values().stream()
            .allMatch(name -> Script.ofLetter(name.codePointAt(0)) == Script.LATIN);
  }
}
