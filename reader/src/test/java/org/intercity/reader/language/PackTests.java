package org.intercity.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.reader.ActKind;
import org.intercity.reader.CooperationFields;
import org.intercity.reader.TieKind;
import org.intercity.reader.TotalKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language pack says only what the passes understand. */
class PackTests {

  private static List<PackFile.Row> rows(String language, String file, int columns) {
    return PackFile.rows("/org/intercity/reader/packs/" + language + "/" + file, columns);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh", "ja"})
  void thePackCanBeRead(String language) {
    assertThat(Pack.find(language)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh", "ja"})
  void itsFieldsAreThoseOfTheList(String language) {
    assertThat(rows(language, "terms.tsv", 3))
        .filteredOn(row -> row.get(0).equals("field"))
        .flatExtracting(row -> List.of(row.get(1).split(" ", -1)))
        .isSubsetOf(CooperationFields.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh", "ja"})
  void itsActsKindsAndTotalsAreKnown(String language) {
    assertThat(values(language, "patterns.tsv", "act")).isSubsetOf(words(ActKind.values(), "none"));
    assertThat(values(language, "patterns.tsv", "total"))
        .isSubsetOf(words(TotalKind.values(), "kind"));
    assertThat(values(language, "terms.tsv", "kind")).isSubsetOf(words(TieKind.values(), "none"));
  }

  private static List<String> values(String language, String file, String name) {
    return rows(language, file, 3).stream()
        .filter(row -> row.get(0).equals(name))
        .map(row -> row.get(1))
        .toList();
  }

  private static List<String> words(Enum<?>[] known, String other) {
    return Stream.concat(
            Arrays.stream(known).map(each -> each.name().toLowerCase(Locale.ROOT)),
            Stream.of(other))
        .toList();
  }
}
