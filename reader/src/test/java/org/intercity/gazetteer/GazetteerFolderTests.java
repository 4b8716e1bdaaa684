package org.intercity.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.intercity.publishers.PlaceFiles;
import org.intercity.publishers.Progress;
import org.intercity.publishers.UnreadablePlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerFolderTests {

  private static final String HEADER =
      "wikidata_qid\tgeonames_id\tname\tcountry\tiso_a2\tadmin1\tlat\tlon\tpop_max\tfeature"
          + "\tname_en\tname_ko\tname_zh\tname_ja\n";

  @TempDir private Path data;

  @Test
  void whatIsImportedIsFoundByAllItsNamesAndIds() throws IOException {
    take(
        "Q900000001\t990000001\tNewhaven Test\tKorea\tKR\t\t35.5\t127.5\t54321\tPopulated place"
            + "\tNewhaven Test\t새항구시험\t新港試驗\t新港試験\n");

    Gazetteer gazetteer = Gazetteers.of(data);

    Place place = gazetteer.named("새항구시험").getFirst();
    assertThat(place.name()).isEqualTo("Newhaven Test");
    assertThat(place.country()).isEqualTo("KR");
    assertThat(gazetteer.find(new PlaceId("wd-Q900000001"))).contains(place);
    assertThat(gazetteer.find(new PlaceId("gn990000001"))).contains(place);
    assertThat(gazetteer.named("신항시험")).as("its Han name, read in Korean").contains(place);
  }

  @Test
  void aSecondImportChangesNothing() throws IOException {
    take(row("Newhaven Test", 54321));
    Path index = new GazetteerFolder(data).index().orElseThrow();

    GazetteerFolder again = new GazetteerFolder(data);
    GazetteerFolder.Imported imported =
        again.take(PlaceFiles.open(data.resolve("given.tsv")), Progress.UNWATCHED);

    assertThat(imported.changed()).isFalse();
    assertThat(again.isBehind()).isFalse();
    assertThat(again.index()).contains(index);
  }

  @Test
  void aPlaceKeepsItsIdWhenAnotherRegisterIsLearntOf() throws IOException {
    take(
        "Q900000001\t\tNewhaven Test\tKorea\tKR\t\t35.5\t127.5\t54321\tPopulated place\tNewhaven Test\t\t\t\n");
    PlaceId before = Gazetteers.of(data).named("Newhaven Test").getFirst().id();

    take(row("Newhaven Test", 54321));

    Place after = Gazetteers.of(data).named("Newhaven Test").getFirst();
    assertThat(after.id()).isEqualTo(before).isEqualTo(new PlaceId("wd-Q900000001"));
    assertThat(Gazetteers.of(data).find(new PlaceId("gn990000001"))).contains(after);
  }

  @Test
  void aPlaceThatThePublisherDropsIsStillKnown() throws IOException {
    take(row("Newhaven Test", 54321));
    Place before = Gazetteers.of(data).named("Newhaven Test").getFirst();

    take(other("Oldhaven Test", 36.5));

    assertThat(Gazetteers.of(data).find(before.id())).contains(before);
    assertThat(Gazetteers.of(data).named("Newhaven Test")).containsExactly(before);
    assertThat(Gazetteers.of(data).named("Oldhaven Test")).hasSize(1);
  }

  @Test
  void theIdOfADroppedPlaceLeadsToItsNamesakeAtTheSameSpot() throws IOException {
    take(row("Newhaven Test", 54321));
    PlaceId before = Gazetteers.of(data).named("Newhaven Test").getFirst().id();

    take(other("Newhaven Test", 35.51));

    Gazetteer gazetteer = Gazetteers.of(data);
    Place now = gazetteer.named("Newhaven Test").getFirst();
    assertThat(gazetteer.named("Newhaven Test")).hasSize(1);
    assertThat(now.id()).isEqualTo(new PlaceId("gn990000002"));
    assertThat(gazetteer.find(before)).contains(now);
  }

  @Test
  void whoSaysHowManyPeopleLiveThereIsKept() throws IOException {
    Place place = Gazetteers.packaged().named("칭다오").getFirst();
    assertThat(Gazetteers.packaged().populationsOf(place.id()))
        .extracting(Population::publisher, Population::asOf)
        .contains(tuple("GeoNames", ""));
    Path file = data.resolve("qingdao.txt");
    Files.writeString(
        file,
        String.join(
                "\t",
                List.of(
                    "1797929",
                    "Qingdao",
                    "Qingdao",
                    "",
                    "36.06",
                    "120.38",
                    "P",
                    "PPLA2",
                    "CN",
                    "",
                    "25",
                    "3702",
                    "",
                    "",
                    "10071722",
                    "",
                    "15",
                    "Asia/Shanghai",
                    "2024-03-21"))
            + "\n");
    GazetteerFolder folder = new GazetteerFolder(data);
    folder.take(PlaceFiles.open(file), Progress.UNWATCHED);
    folder.build(_ -> {});

    assertThat(Gazetteers.of(data).populationsOf(place.id()))
        .contains(new Population(10_071_722, "GeoNames", "2024-03-21"))
        .hasSize(1 + Gazetteers.packaged().populationsOf(place.id()).size());

    take(row("Newhaven Test", 54321));
    Files.delete(data.resolve("gazetteer/layers/naturalearth.rows.gz"));
    new GazetteerFolder(data).build(_ -> {});
    assertThat(Gazetteers.of(data).populationsOf(new PlaceId("gn990000001")))
        .as("of a place that no publisher lists any more")
        .extracting(Population::people, Population::publisher)
        .containsExactly(tuple(54321L, "Natural Earth"));
  }

  @Test
  void aGazetteerInUseTakesUpTheNewIndex() throws IOException, InterruptedException {
    take(row("Newhaven Test", 54321));
    Gazetteer inUse = Gazetteers.of(data);
    assertThat(inUse.named("Oldhaven Test")).isEmpty();

    take(row("Oldhaven Test", 54321));

    Thread.sleep(Duration.ofMillis(1_100));
    assertThat(inUse.named("Oldhaven Test")).hasSize(1);
  }

  @Test
  void aFileThatCannotBeUsedLeavesTheIndexInUse() throws IOException {
    take(row("Newhaven Test", 54321));
    Path broken = data.resolve("broken.zip");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});

    assertThatThrownBy(() -> PlaceFiles.open(broken)).isInstanceOf(UnreadablePlaces.class);

    assertThat(Gazetteers.of(data).named("Newhaven Test")).hasSize(1);
  }

  @Test
  void anIndexOfAnotherVersionIsLeftAside() throws IOException {
    take(row("Newhaven Test", 54321));
    Path index = new GazetteerFolder(data).index().orElseThrow();
    byte[] bytes = Files.readAllBytes(index);
    bytes[3]++;
    Files.write(index, bytes);

    assertThat(Gazetteers.of(data).named("Newhaven Test")).isEmpty();
    assertThat(Gazetteers.of(data).named("광주")).as("the packaged places").isNotEmpty();
    new GazetteerFolder(data).build(_ -> {});
    assertThat(Gazetteers.of(data).named("Newhaven Test")).hasSize(1);
  }

  private static String row(String name, int population) {
    return "Q900000001\t990000001\t%s\tKorea\tKR\t\t35.5\t127.5\t%d\tPopulated place\t%s\t\t\t\n"
        .formatted(name, population, name);
  }

  private static String other(String name, double latitude) {
    return "Q900000002\t990000002\t%s\tKorea\tKR\t\t%s\t127.5\t54321\tPopulated place\t%s\t\t\t\n"
        .formatted(name, latitude, name);
  }

  private void take(String row) throws IOException {
    Path file = data.resolve("given.tsv");
    Files.writeString(file, HEADER + row);
    GazetteerFolder folder = new GazetteerFolder(data);
    folder.take(PlaceFiles.open(file), Progress.UNWATCHED);
    folder.build(_ -> {});
  }
}
