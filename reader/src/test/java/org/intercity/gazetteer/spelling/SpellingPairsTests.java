package org.intercity.gazetteer.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Pairs of names as they are printed, by scheme; what the rules do not reach is printed. */
class SpellingPairsTests {

  /** Share of pairs that a scheme must find, unless listed below with the reason. */
  private static final double USUAL = 0.97;

  private static final Map<Scheme, Double> LESS =
      Map.of(
          // 六安: one character, two readings, and only the Latin name beside it tells
          Scheme.PINYIN, 0.9,
          // シアメン: maps write xia with a small or a full ya or a, the table has シャ
          Scheme.PINYIN_IN_KANA, 0.9,
          // 瀋陽: 沈 stands for two characters
          Scheme.TRADITIONAL, 0.8);

  private final Spellings spellings = new Spellings();

  private record Pair(Scheme scheme, String country, String name, String spelling) {

    static Pair of(String line) {
      String[] cells = line.split(",", -1);
      return new Pair(Scheme.valueOf(cells[0]), cells[1], cells[2], cells[3]);
    }
  }

  @Test
  void printedNamesAreReached() throws IOException {
    Map<Scheme, List<Pair>> pairs = new EnumMap<>(Scheme.class);
    for (Pair pair : pairs()) {
      pairs.computeIfAbsent(pair.scheme(), _ -> new ArrayList<>()).add(pair);
    }

    assertThat(pairs.keySet()).containsExactly(Scheme.values());
    SoftAssertions all = new SoftAssertions();
    pairs.forEach(
        (scheme, ofScheme) -> {
          List<Pair> missed = ofScheme.stream().filter(pair -> !isReached(pair)).toList();
          missed.forEach(pair -> System.out.println("not reached: " + pair));
          double rate = 1 - (double) missed.size() / ofScheme.size();
          all.assertThat(rate)
              .as("%s, without %s", scheme, missed)
              .isGreaterThanOrEqualTo(LESS.getOrDefault(scheme, USUAL));
        });
    all.assertAll();
  }

  private boolean isReached(Pair pair) {
    return spellings
        .of(pair.name(), pair.country())
        .contains(new Spelling(pair.spelling(), pair.scheme()));
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in = SpellingPairsTests.class.getResourceAsStream("pairs.csv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().map(Pair::of).toList();
    }
  }
}
