package org.intercity.desk.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.intercity.desk.Chip;
import org.intercity.gazetteer.Coordinates;
import org.junit.jupiter.api.Test;

class CartographerTests {

  private static final Coordinates GWANGJU = new Coordinates(35.16, 126.85);
  private static final Coordinates LEIPZIG = new Coordinates(51.34, 12.37);

  private static Spot spot(String name, double latitude, double longitude) {
    Chip chip = new Chip("friendship", Chip.Fill.FULL);
    return new Spot(name, name, new Coordinates(latitude, longitude), chip, "/ties/T1");
  }

  @Test
  void theMapIsCentredWhereTheOfficeIs() throws IOException {
    Cartographer cartographer = new Cartographer();
    assertThat(cartographer.draw("Gwangju", Optional.of(GWANGJU), List.of()).land().file())
        .isEqualTo("land150.svg");
    assertThat(cartographer.draw("Leipzig", Optional.of(LEIPZIG), List.of()).land().file())
        .isEqualTo("land15.svg");
  }

  @Test
  void namesThatWouldLieOnEachOtherAreLeftToTheTooltip() throws IOException {
    WorldMap map =
        new Cartographer()
            .draw(
                "Gwangju",
                Optional.of(GWANGJU),
                List.of(spot("Qingdao", 36.06, 120.37), spot("Jiaozhou", 36.27, 120.03)));
    assertThat(map.labels()).extracting(WorldMap.Label::text).contains("Gwangju", "Qingdao");
    assertThat(map.spots()).hasSize(2);
    assertThat(map.labels()).hasSizeLessThan(4);
  }

  @Test
  void withoutAHomeThereAreNoArcs() throws IOException {
    WorldMap map =
        new Cartographer().draw("", Optional.empty(), List.of(spot("Qingdao", 36.06, 120.37)));
    assertThat(map.spots()).extracting(WorldMap.Drawn::arc).containsExactly("");
    assertThat(map.home()).isNull();
  }
}
