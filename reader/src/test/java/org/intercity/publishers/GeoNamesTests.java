package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesTests {

  @TempDir Path folder;

  @Test
  void aFeatureBringsItsNamesButNotCodesAndMachineMadeSpellings() throws IOException {
    String names = "KWJ,gwangju si,Gwangju,광주시,'s-Gwangju,al-Quds,光州," + "X".repeat(81);
    Path file =
        Collected.text(
            folder.resolve("anything"),
            Collected.feature("1841811", "Gwangju", names, "PPLA", "1416938"));

    PlaceRow row = Collected.of(file).rows.getFirst();

    assertThat(row.ids()).containsExactly("gn1841811");
    assertThat(row.name()).isEqualTo("Gwangju");
    assertThat(List.of(row.country(), row.kind(), row.admin1(), row.admin2(), row.asOf()))
        .containsExactly("KR", "PPLA", "18", "29110", "2024-05-06");
    assertThat(row.population()).isEqualTo(1416938);
    assertThat(row.names().stream().map(Name::text))
        .containsExactly("광주시", "'s-Gwangju", "al-Quds", "光州");
  }

  @Test
  void everyRowLeftOutSaysWhy() throws IOException {
    Path file =
        Collected.text(
            folder.resolve("KR.txt"),
            Collected.feature("1", "Gwangju", "", "PPL", "5"),
            Collected.feature("2", "Farm", "", "PPL", "0"),
            Collected.feature("3", "Seat", "", "PPLA3", "0"),
            Collected.feature("4", "Unit", "", "ADM2", "0"),
            Collected.feature("5", "Old unit", "", "ADM2H", "0"),
            Collected.feature("6", "Ruin", "", "PPLW", "7"),
            Collected.feature("7", "Hill", "", "THLL", "7"),
            Collected.feature("8", "", "", "PPL", "7"),
            Collected.at("9", "Nowhere", "", "PPL", "7", "95.0", "10.0"),
            Collected.at("1", "Gwangju", "", "PPL", "7", "35.5", "126.9"),
            Collected.at("1", "Gwangju", "", "PPL", "7", "35.16", "126.9"),
            "11\ttoo\tshort");

    Collected collected = Collected.of(file);

    assertThat(collected.rows.stream().map(row -> row.ids().getFirst()))
        .containsExactly("gn1", "gn3", "gn4", "gn1");
    assertThat(collected.refusals)
        .containsExactly(
            Refusal.NO_PEOPLE,
            Refusal.NOT_A_PLACE,
            Refusal.NOT_A_PLACE,
            Refusal.NOT_A_PLACE,
            Refusal.NO_NAME,
            Refusal.BAD_POINT,
            Refusal.REPEATED_ID_ELSEWHERE,
            Refusal.WRONG_COLUMNS);
  }

  @Test
  void aSelectionByGeoNamesIsNotSelectedAgain() throws IOException {
    String row = Collected.feature("2", "Hamlet", "", "PPL", "0");
    Path file = Collected.zip(folder.resolve("upload.bin"), Map.of("cities500.txt", row));

    assertThat(PlaceFiles.open(file).name()).isEqualTo("geonames-cities500");
    assertThat(Collected.of(file).rows).hasSize(1);
  }

  @Test
  void namesComeByLanguageAndPseudoLanguagesAreNone() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("iso-languagecodes.txt", "ISO 639-3\tISO 639-2\tISO 639-1\tLanguage Name\n");
    entries.put(
        "alternateNamesV2.txt",
        Collected.lines(
            "1\t1841811\tko\t광주광역시\t1\t\t\t\t\t",
            "2\t1841811\tzh-Hant\t光州\t\t1\t\t\t\t",
            "3\t1841811\ten\tKwangju\t\t\t\t1\t\t2000",
            "4\t1841811\tlink\thttps://en.wikipedia.org/wiki/Gwangju\t\t\t\t\t\t",
            "5\t1841811\twkdt\tQ41283\t\t\t\t\t\t",
            "6\t1841811\t\tkwangju si\t\t\t\t\t\t",
            "7\t1841811\tfr_1793\tCommune\t\t\t\t\t\t"));
    Path file = Collected.zip(folder.resolve("a.zip"), entries);

    Collected collected = Collected.of(file);

    assertThat(PlaceFiles.open(file).name()).isEqualTo("geonames-names");
    assertThat(collected.rows.stream().flatMap(row -> row.names().stream()))
        .containsExactly(
            new Name("광주광역시", "ko", Use.OFFICIAL),
            new Name("光州", "zh-Hant", Use.SHORT),
            new Name("Kwangju", "en", Use.FORMER),
            new Name("Commune", "fr", Use.FORMER));
    assertThat(collected.rows.stream().map(PlaceRow::ids))
        .contains(List.of("gn1841811", "wd-Q41283"));
    assertThat(collected.refusals).containsExactly(Refusal.NOT_A_NAME, Refusal.NOT_A_NAME);
  }

  @Test
  void countriesAndUnitsAreKnownByTheirCodes() throws IOException {
    Path countries =
        Collected.text(
            folder.resolve("c"),
            "# a note",
            "#ISO\tISO3",
            "KR\tKOR\t410\tKS\tSouth Korea\tSeoul\t98480\t51635256\tAS\t.kr\tKRW\tWon\t82\t\t\tko\t"
                + "1835841\tKP\t",
            "AN\tANT\t530\tNT\tNetherlands Antilles\t\t960\t300000\tNA\t.an\tANG\tGuilder\t599\t\t\t"
                + "nl\t8505032\tGP\t");
    Path units = Collected.text(folder.resolve("u"), "AF.01.7052666\tDīhdādī\tDihdadi\t7052666");

    PlaceRow country = Collected.of(countries).rows.getFirst();
    PlaceRow unit = Collected.of(units).rows.getFirst();

    assertThat(country.ids()).containsExactly("iso-KR", "gn1835841");
    assertThat(country.population()).isEqualTo(51635256);
    assertThat(Collected.of(countries).refusals).containsExactly(Refusal.NOT_A_PLACE);
    assertThat(PlaceFiles.open(units).name()).isEqualTo("geonames-admin2");
    assertThat(List.of(unit.country(), unit.admin1(), unit.admin2(), unit.kind()))
        .containsExactly("AF", "01", "7052666", "ADM2");
    assertThat(unit.names()).containsExactly(new Name("Dihdadi", "", Use.ROMANISED));
  }
}
