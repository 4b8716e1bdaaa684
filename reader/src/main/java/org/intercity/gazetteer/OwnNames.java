package org.intercity.gazetteer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The one name of a place in each language that pages show, and the form that the place itself
 * uses. Where a source does not tell the language, a name in a country's own script is its own.
 */
final class OwnNames {

  private static final List<String> LANGUAGES = List.of("ko", "zh", "ja", "zh-Hant");

  private record Writing(String language, IntPredicate script) {}

  private static final Writing HANGUL = new Writing("ko", Script::isHangul);
  private static final Writing HAN = new Writing("zh", Script::isHan);
  private static final Writing KANJI = new Writing("ja", c -> Script.isHan(c) || Script.isKana(c));

  private static final Map<String, Writing> WRITINGS =
      Map.of("KR", HANGUL, "KP", HANGUL, "CN", HAN, "TW", HAN, "HK", HAN, "MO", HAN, "JP", KANJI);

  Map<String, String> of(Gathered place) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      place.in(language).stream().findFirst().ifPresent(name -> names.put(language, name));
    }
    place.in("local").stream().findFirst().ifPresent(name -> names.put("local", name));
    Writing writing = WRITINGS.get(place.country());
    if (writing != null && !place.kind().startsWith("PCL")) {
      Optional<String> own =
          Optional.ofNullable(names.get(writing.language())).or(() -> shortest(place, writing));
      own.ifPresent(
          name -> {
            names.putIfAbsent(writing.language(), name);
            if (!names.containsKey("local") && !place.isOurs()) {
              names.put("local", name);
            }
          });
    }
    return names;
  }

  /** Level words make the others longer. */
  private static Optional<String> shortest(Gathered place, Writing writing) {
    return place.in("").stream()
        .filter(name -> name.length() >= 2 && name.chars().allMatch(writing.script()))
        .min((a, b) -> Integer.compare(a.length(), b.length()));
  }
}
