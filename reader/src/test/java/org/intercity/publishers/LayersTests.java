package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intercity.publishers.UnreadablePlaces.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayersTests {

  private static final String NAME = "geonames-KR";

  @TempDir Path folder;
  private Path kept;
  private Layers layers;

  @BeforeEach
  void open() {
    kept = folder.resolve("layers");
    layers = new Layers(kept);
  }

  @Test
  void rowsComeBackAsTheyWere() throws IOException {
    OpenFile file = file("5");
    Layer layer = write(file).layer();
    Collected before = Collected.of(file.path());

    List<PlaceRow> back = new ArrayList<>();
    layers.read(NAME, back::add);

    assertThat(back).isEqualTo(before.rows);
    assertThat(layers.list()).containsExactly(layer);
    assertThat(layer.asOf()).isEqualTo("2024-05-06");
    assertThat(layer.refusals()).isEqualTo(Map.of(Refusal.NO_PEOPLE, 1L));
    assertThat(layer.digest()).hasSize(64);
  }

  @Test
  void theSameBytesWriteNothingAndOthersReplace() throws IOException {
    write(file("5"));
    assertThat(write(file("5")).changed()).isFalse();
    assertThat(write(file("6")).changed()).isTrue();
    assertThat(files()).containsExactly(NAME + ".rows.gz");
  }

  @Test
  void aFileThatTurnsOutBadLeavesTheLayerAsItWas() throws IOException {
    Layer before = write(file("5")).layer();
    Files.writeString(kept.resolve(NAME + ".rows.gz.part"), "left behind by a killed process");
    OpenFile open = file("6");
    // its columns go wrong after it was recognised
    Files.writeString(open.path(), "1\t2\n".repeat(1000));

    assertThatThrownBy(() -> write(open)).isInstanceOf(UnreadablePlaces.class);

    assertThat(layers.require(NAME)).isEqualTo(before);
    assertThat(files()).containsExactly(NAME + ".rows.gz");
  }

  @Test
  void aDamagedLayerIsNamedAndReplaced() throws IOException {
    write(file("5"));
    Path layer = kept.resolve(NAME + ".rows.gz");
    byte[] bytes = Files.readAllBytes(layer);
    for (int length : new int[] {0, 5, 100, bytes.length - 12, bytes.length - 1}) {
      Files.write(layer, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> layers.read(NAME, row -> {}))
          .isInstanceOfSatisfying(
              UnreadablePlaces.class,
              refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED_LAYER));
    }
    Files.write(layer, Arrays.copyOf(bytes, 100));

    assertThat(write(file("5")).changed()).isTrue();
    assertThat(layers.remove(NAME)).isTrue();
    assertThat(layers.names()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(kept, "a file");

    assertThatThrownBy(() -> write(file("5"))).hasMessageContaining("not written");
  }

  private Layers.Written write(OpenFile file) {
    return layers.write(file, file.digest(), Progress.UNWATCHED);
  }

  private OpenFile file(String population) throws IOException {
    return PlaceFiles.open(
        Collected.text(
            folder.resolve("KR.txt"),
            Collected.feature("1", "Gwangju", "광주,光州", "PPL", population),
            Collected.feature("2", "Farm", "", "PPL", "0"),
            Collected.feature("3", "Naju", "나주", "ADM2", "0")));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> found = Files.list(kept)) {
      return found.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
