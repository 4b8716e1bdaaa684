package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.intercity.publishers.Layers.Written;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The publishers' own files, where they lie beside the project. */
class PublishedFilesTests {

  private static final Path DATA = Path.of("..", "..", "shared", "data");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gazetteer/cities15000.zip          | geonames-cities15000         | 33383 | NOT_A_PLACE=24
          gazetteer/cities5000.zip           | geonames-cities5000          | 49720 | NOT_A_PLACE=21
          gazetteer/countryInfo.txt          | geonames-countries           | 250   | NOT_A_PLACE=2
          gazetteer/admin1CodesASCII.txt     | geonames-admin1              | 3893  |
          gazetteer/natural_earth_places.tsv | naturalearth                 | 7170  | NO_ID=123, REPEATED_ID_ELSEWHERE=6, NOT_A_PLACE=43
          ties/wikidata_union_nodes.tsv      | wikidata-union-nodes         | 11007 |
          """)
  void areReadWhole(String file, String layer, long rows, String refusals) {
    Path path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "no ../shared beside the project: " + file + " absent");

    OpenFile open = PlaceFiles.open(path);
    Layers layers = new Layers(folder);
    Written written = layers.write(open, open.digest(), Progress.UNWATCHED);

    assertThat(written.layer().name()).isEqualTo(layer);
    assertThat(written.layer().rows()).isEqualTo(rows);
    assertThat(new TreeMap<>(written.layer().refusals()))
        .hasToString(refusals == null ? "{}" : "{" + refusals + "}");
    assertThat(layers.write(open, open.digest(), Progress.UNWATCHED).changed()).isFalse();
    long[] back = new long[1];
    layers.read(layer, row -> back[0]++);
    assertThat(back[0]).isEqualTo(rows);
  }
}
