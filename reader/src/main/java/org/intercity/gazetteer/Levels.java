package org.intercity.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How high a place stands, by its publisher's code, its name's level word and its size. */
final class Levels {

  static final Set<Level> UNITS = Set.of(Level.STATE, Level.PROVINCE, Level.PREFECTURE);

  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2", "PPLG");
  private static final int TOWN = 5_000;

  /** Countries whose own script writes the level behind the name. */
  private static final Set<String> OWN_SCRIPTS = Set.of("CN", "TW", "HK", "MO", "KR", "KP", "JP");

  private final LevelWords words;
  private final Map<String, Level> firstLevels = new HashMap<>();
  private final Set<String> municipalities = new HashSet<>();

  Levels(LevelWords words) {
    this.words = words;
    for (Table.Row row : Table.read("first-levels.tsv")) {
      row.list("countries").forEach(c -> firstLevels.put(c, Level.of(row.get("level"))));
      row.list("municipalities").forEach(municipalities::add);
    }
  }

  /** Whether the kind is a settlement's: a code of GeoNames' class P, or a level's word. */
  static boolean isSettlement(String kind) {
    return kind.isEmpty() || kind.startsWith("PPL") || kind.equals("city") || kind.equals("town");
  }

  Level of(Gathered place) {
    String kind = place.kind();
    if (kind.startsWith("PCL") || kind.equals("TERR")) {
      return Level.COUNTRY;
    }
    if (!kind.isEmpty() && Character.isLowerCase(kind.charAt(0))) {
      return Level.of(kind);
    }
    return switch (kind) {
      case "ADM1" -> firstLevel(place);
      case "ADM2" -> byWord(place, Level.COUNTY);
      case "ADM3" -> byWord(place, Level.DISTRICT);
      case "ADM4", "ADM5" -> byWord(place, Level.TOWN);
      case "PPLX" -> Level.DISTRICT;
      default -> settlement(place);
    };
  }

  private Level firstLevel(Gathered place) {
    return municipalities.contains(place.country() + '.' + place.unit())
        ? Level.CITY
        : firstLevels.getOrDefault(place.country(), Level.PROVINCE);
  }

  /** The level of the word that the name bears: Minato-ku, Gochang-gun; else the usual one. */
  private Level byWord(Gathered place, Level usual) {
    return words
        .strip(NameKey.of(place.name()))
        .map(LevelWords.Stripped::word)
        .filter(word -> word.levels().size() == 1 || word.saysCity())
        .map(word -> word.saysCity() ? Level.CITY : word.levels().iterator().next())
        .orElse(usual);
  }

  private Level settlement(Gathered place) {
    return words
        .strip(NameKey.of(place.name()))
        .filter(stripped -> stripped.word().position() == LevelWord.Position.AFFIX)
        .filter(stripped -> stripped.word().saysBelowCity())
        .map(stripped -> stripped.word().levels().iterator().next())
        .or(() -> ownLevel(place))
        .orElse(
            SEATS.contains(place.kind()) || place.population() >= TOWN ? Level.CITY : Level.TOWN);
  }

  /** 巴南区: what its names in East Asian scripts call it, where none calls it a city. */
  private Optional<Level> ownLevel(Gathered place) {
    if (!OWN_SCRIPTS.contains(place.country())) {
      return Optional.empty();
    }
    List<LevelWord> said =
        place.in("").stream()
            .flatMap(name -> words.strip(NameKey.of(name)).stream())
            .map(LevelWords.Stripped::word)
            .filter(word -> word.script() != Script.LATIN)
            .toList();
    return said.stream().anyMatch(LevelWord::saysCity)
        ? Optional.empty()
        : said.stream()
            .filter(LevelWord::saysBelowCity)
            .findFirst()
            .map(word -> word.levels().contains(Level.DISTRICT) ? Level.DISTRICT : Level.COUNTY);
  }
}
