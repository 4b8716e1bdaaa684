package org.intercity.placecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.placecheck.UnreadableTable.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCheckTests {

  private static final Path TIES = Path.of("..", "..", "shared", "data", "ties");

  @TempDir Path folder;

  private CheckReport check(String text) throws IOException {
    Path file = folder.resolve("table.csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return TableCheck.run(file, Gazetteers.packaged());
  }

  private void isRefused(String text, Reason reason) {
    assertThatThrownBy(() -> check(text))
        .isInstanceOfSatisfying(
            UnreadableTable.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void aCleanTableHasNoFindings() throws IOException {
    assertThat(check("name,country,lat,lon\nBerlin,Germany,52.52,13.41\n").findings()).isEmpty();
  }

  @Test
  void aPlaceOnAnotherContinentIsMisplacedAndItsNearestNamesakeSuggested() throws IOException {
    Finding found =
        check("city,iso2,lng,latitude\n\"Berlin\",DE,151.2,-33.9\r\n").findings().getFirst();
    assertThat(found)
        .isInstanceOfSatisfying(
            Finding.Misplaced.class, it -> assertThat(it.nearest().name()).isEqualTo("Berlin"));
    assertThat(found.rows()).containsExactly(2);
  }

  @Test
  void aPlaceThatIsNotKnownSpeaksAgainstNoRow() throws IOException {
    CheckReport report = check("name,country,lat,lon\nQwertzuiopville,Germany,52.5,13.4\n");
    assertThat(report.all(Finding.Kind.UNMATCHED)).hasSize(1);
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void bracketDashAndCommaAreOneName() {
    assertThat(List.of("Whole – Part", "Part (Whole)", "Part, Whole"))
        .extracting(name -> PlaceNotation.of(name).form())
        .containsOnly("Part, Whole");
  }

  @Test
  void pairsAreRepeatedInEitherOrderOnceTheirCountriesAreUnified() throws IOException {
    CheckReport report =
        check(
            """
            city1,country1,lat1,lng1,city2,country2,lat2,lng2
            Berlin,Germany,52.52,13.41,Paris,France,48.85,2.35
            Paris,"Île-de-France, France",48.85,2.35,Berlin,Germany (country),52.52,13.41
            Paris,France,48.85,2.35,Paris,France,48.85,2.35
            """);
    assertThat(report.all(Finding.Kind.DUPLICATE))
        .extracting(Finding::rows)
        .containsExactly(List.of(2, 3));
    assertThat(report.repeatedRows()).isEqualTo(1);
    assertThat(report.all(Finding.Kind.COUNTRY_SPELLING)).hasSize(2);
    assertThat(report.all(Finding.Kind.SELF_LOOP)).hasSize(1);
  }

  @Test
  void rowsThatCannotBeUsedAreNamed() throws IOException {
    CheckReport report =
        check("name,country,lat,lon\nBerlin,Germany,152,13\nBerlin\n,Germany,1,1\n");
    assertThat(report.all(Finding.Kind.UNUSABLE_ROW))
        .extracting(found -> found.rows().getFirst())
        .containsExactly(2, 3, 4);
  }

  @Test
  void whatIsNoTableIsRefusedWithItsReason() {
    isRefused("", Reason.EMPTY);
    isRefused("a,b,c\n1,2,3\n", Reason.NO_COLUMNS);
    isRefused("name,country\n\"Berlin,Germany\n", Reason.UNCLOSED_QUOTE);
    isRefused("name,country\nBer\0lin,Germany\n", Reason.NOT_TEXT);
    assertThatThrownBy(() -> TableCheck.run(folder.resolve("none.csv"), Gazetteers.packaged()))
        .isInstanceOfSatisfying(
            UnreadableTable.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.MISSING));
  }

  @Test
  void theWorldsTiesAreChecked() {
    Path file = TIES.resolve("wikipedia_2026.csv");
    assumeTrue(Files.exists(file), "no ../shared beside the project: " + file + " absent");
    CheckReport report = TableCheck.run(file, Gazetteers.packaged());
    assertThat(report.rows()).isEqualTo(25_917);
    assertThat(report.spellings()).isEqualTo(238);
    assertThat(report.all(Finding.Kind.UNUSABLE_ROW)).isEmpty();
    assertThat(report.all(Finding.Kind.SELF_LOOP)).hasSize(3);
    assertThat(report.all(Finding.Kind.MISPLACED)).isNotEmpty();
  }
}
