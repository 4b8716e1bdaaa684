package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.intercity.publishers.PlaceFiles;
import org.intercity.publishers.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a mention in its context is taken for the place it means; docs/places.md. */
class AccuracyTests {

  private static final Path FILES = Path.of("..", "..", "shared", "data", "gazetteer");
  private static final List<String> IMPORTED =
      List.of(
          "cities15000.zip", "cities5000.zip", "admin1CodesASCII.txt", "natural_earth_places.tsv");
  private static final double SHARE = 0.97;

  @Test
  void mentionsOfPackagedPlaces() throws IOException {
    check("mentions-in-context.tsv", Gazetteers.packaged());
  }

  @Test
  void mentionsOfImportedPlaces(@TempDir Path data) throws IOException {
    assumeTrue(Files.exists(FILES), "no ../shared beside the project: " + FILES + " absent");
    GazetteerFolder folder = new GazetteerFolder(data);
    for (String file : IMPORTED) {
      folder.take(PlaceFiles.open(FILES.resolve(file)), Progress.UNWATCHED);
    }
    folder.build(_ -> {});

    check("mentions-in-imported-context.tsv", Gazetteers.of(data));
    check("mentions-in-context.tsv", Gazetteers.of(data));
  }

  private static void check(String table, Gazetteer gazetteer) throws IOException {
    List<MarkedMention> all = MarkedMention.read(table);
    List<String> wrong = new ArrayList<>();
    for (MarkedMention mention : all) {
      Gazetteer.Resolution found = mention.in(gazetteer);
      if (!mention.isRight(found)) {
        wrong.add(described(mention, found));
      }
    }
    System.out.printf("%s: %d of %d right%n", table, all.size() - wrong.size(), all.size());
    wrong.forEach(System.out::println);
    assertThat(wrong).as(table).hasSizeLessThanOrEqualTo((int) ((1 - SHARE) * all.size()));
  }

  private static String described(MarkedMention mention, Gazetteer.Resolution found) {
    StringBuilder line = new StringBuilder();
    line.append("  %s %s: %s".formatted(mention.name(), mention.label().ids(), mention.text()));
    for (Gazetteer.Candidate candidate : found.candidates().stream().limit(3).toList()) {
      line.append(
          "%n    %s %.3f %s"
              .formatted(candidate.place().id(), candidate.score(), candidate.reasons()));
    }
    return line.toString();
  }
}
