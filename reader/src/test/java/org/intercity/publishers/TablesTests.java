package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Natural Earth and Wikidata: tables whose columns have names. */
class TablesTests {

  private static final String JSON =
      """
      {"head": {"vars": ["item", "itemLabel", "coord", "iso", "population", "geonames"]},
       "results": {"bindings": [
        {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q8684"},
         "itemLabel": {"xml:lang": "ko", "type": "literal", "value": "서울"},
         "coord": {"type": "literal", "datatype": "http://x#wktLiteral", "value": "Point(126.99 37.56)"},
         "iso": {"type": "literal", "value": "KR"},
         "population": {"type": "literal", "value": "9668465"},
         "geonames": {"type": "literal", "value": "1835848"}},
        {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q8684"},
         "itemLabel": {"xml:lang": "en", "type": "literal", "value": "Seoul"}},
        {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
         "itemLabel": {"type": "literal", "value": "Q1"}}]}}
      """;

  @TempDir Path folder;

  @Test
  void queryResultsInJsonBringOneRowPerLabel() throws IOException {
    Path file = Collected.text(folder.resolve("cities.json"), JSON);

    Collected collected = Collected.of(file);

    assertThat(PlaceFiles.open(file).name()).isEqualTo("wikidata-cities");
    assertThat(collected.rows).hasSize(2);
    PlaceRow korean = collected.rows.getFirst();
    assertThat(korean.ids()).containsExactly("wd-Q8684", "gn1835848");
    assertThat(korean.names()).containsExactly(new Name("서울", "ko", Use.USUAL));
    assertThat(List.of(korean.latitude(), korean.longitude())).containsExactly(37.56, 126.99);
    assertThat(collected.rows.getLast().name()).isEqualTo("Seoul");
    assertThat(collected.refusals).containsExactly(Refusal.NO_NAME);
  }

  @Test
  void jsonThatBreaksOffIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("cities.json"), JSON.substring(0, 700));

    assertThatThrownBy(() -> Collected.of(file))
        .isInstanceOfSatisfying(
            UnreadablePlaces.class,
            refused -> assertThat(refused.code()).isEqualTo("places.truncated"));
  }

  @Test
  void queryResultsInTsvAreTerms() throws IOException {
    Path file =
        Collected.text(
            folder.resolve("q.tsv"),
            "?item\t?label\t?coord\t?population",
            "<http://www.wikidata.org/entity/Q41283>\t\"광주\"@ko\t"
                + "\"Point(126.8 35.1)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\t1416938",
            "<http://www.wikidata.org/entity/Q41283>\t\"Gwang\\\"ju\"@en\t"
                + "\"Point(126.8 95.1)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>\t",
            "<http://www.wikidata.org/entity/L7>\t\"Lexeme\"@en\t\t");

    Collected collected = Collected.of(file);

    assertThat(collected.rows).hasSize(1);
    assertThat(collected.rows.getFirst().names()).containsExactly(new Name("광주", "ko", Use.USUAL));
    assertThat(collected.rows.getFirst().population()).isEqualTo(1416938);
    assertThat(collected.refusals).containsExactly(Refusal.BAD_POINT, Refusal.BAD_ID);
  }

  @Test
  void quotedFieldsOfCsvMayHoldCommasAndLineEnds() throws IOException {
    Path file =
        Collected.text(
            folder.resolve("q.csv"),
            "QID,Label,Lat,Lon,iso2",
            "Q61,\"Washington,\nD.C.\",38.9,-77.0,us");

    PlaceRow row = Collected.of(file).rows.getFirst();

    assertThat(row.name()).isEqualTo("Washington,\nD.C.");
    assertThat(row.country()).isEqualTo("US");
  }

  @Test
  void naturalEarthTellsSeatsFromStationsAndNamesLanguages() throws IOException {
    Path file =
        Collected.text(
            folder.resolve("ne.tsv"),
            "wikidata_qid\tgeonames_id\tname\tcountry\tiso_a2\tlat\tlon\tpop_max\tfeature\tname_en\t"
                + "name_zht",
            "Q25270\t786714\tPristina\tKosovo\t-99\t42.67\t21.16\t465186\tAdmin-0 capital\tPristina\t"
                + "普里什蒂納",
            "Q1\t-1\tBase\tAntarctica\tAQ\t-80\t0\t-99\tScientific station\t\t",
            "\t-1\tNameless id\tFrance\tFR\t45\t0\t1\tPopulated place\t\t");

    Collected collected = Collected.of(file);

    PlaceRow row = collected.rows.getFirst();
    assertThat(List.of(row.country(), row.kind(), row.name()))
        .containsExactly("XK", "PPLC", "Pristina");
    assertThat(row.names())
        .containsExactly(
            new Name("Pristina", "en", Use.USUAL), new Name("普里什蒂納", "zh-Hant", Use.USUAL));
    assertThat(collected.refusals).containsExactly(Refusal.NOT_A_PLACE, Refusal.NO_ID);
  }

  @Test
  void dbfIsReadAsThePublisherPacksIt() throws IOException {
    byte[] table =
        dbf(
            List.of(
                "FEATURECLA", "NAME", "ISO_A2", "LATITUDE", "LONGITUDE", "WIKIDATAID", "NAME_KO"),
            List.of("Admin-1 capital", "Gwangju", "KR", "35.17", "126.91", "Q41283", "광주"),
            List.of("Populated place", "Naju", "KR", "35.02", "126.72", "Q484432", "나주"));
    Path file = Files.write(folder.resolve("ne_10m_populated_places.dbf"), table);
    Path cut = Files.write(folder.resolve("cut.dbf"), Arrays.copyOf(table, table.length - 60));

    assertThat(PlaceFiles.open(file).kind()).isEqualTo(FileKind.NATURAL_EARTH);
    assertThat(
            Collected.of(file).rows.stream().map(row -> row.kind() + row.names().getFirst().text()))
        .containsExactly("PPLA광주", "PPL나주");
    assertThatThrownBy(() -> Collected.of(cut)).hasMessageContaining("truncated");
  }

  @SafeVarargs
  private static byte[] dbf(List<String> titles, List<String>... rows) {
    int width = 24;
    int head = 33 + 32 * titles.size();
    ByteBuffer start = ByteBuffer.allocate(head).order(ByteOrder.LITTLE_ENDIAN);
    start.put(0, new byte[] {3, 124, 5, 6}).putInt(4, rows.length);
    start.putShort(8, (short) head).putShort(10, (short) (1 + width * titles.size()));
    for (int i = 0; i < titles.size(); i++) {
      start.put(32 + 32 * i, titles.get(i).getBytes(StandardCharsets.US_ASCII));
      start.put(32 + 32 * i + 11, (byte) 'C').put(32 + 32 * i + 16, (byte) width);
    }
    start.put(head - 1, (byte) 0x0D);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(start.array());
    for (List<String> row : rows) {
      out.write(' ');
      for (String text : row) {
        byte[] cell = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), width);
        out.writeBytes(cell);
      }
    }
    return out.toByteArray();
  }
}
