package org.intercity.desk.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.intercity.gazetteer.Coordinates;
import org.junit.jupiter.api.Test;

class GreatCircleTests {

  private static final Coordinates GWANGJU = new Coordinates(35.16, 126.85);
  private static final Coordinates SAN_ANTONIO = new Coordinates(29.42, -98.49);
  private static final EqualEarth EUROPE = new EqualEarth(15, 184.7, new Point(500, 243.4));

  @Test
  void theShortestWayToTexasLeadsPastAlaska() {
    List<Coordinates> way = new GreatCircle(GWANGJU, SAN_ANTONIO).places();
    double north = way.stream().mapToDouble(Coordinates::latitude).max().orElseThrow();
    assertThat(north).isCloseTo(58.5, within(1.0));
    assertThat(way.getFirst()).isEqualTo(GWANGJU);
    assertThat(way.getLast()).isEqualTo(SAN_ANTONIO);
  }

  @Test
  void whatLeavesTheMapAtOneSideBeginsAnewAtTheOther() {
    assertThat(
            new GreatCircle(GWANGJU, SAN_ANTONIO).path(EUROPE, 1000).chars().filter(c -> c == 'M'))
        .hasSize(2);
  }

  @Test
  void aWayToTheSamePlaceIsAPoint() {
    assertThat(new GreatCircle(GWANGJU, GWANGJU).places()).containsExactly(GWANGJU, GWANGJU);
  }
}
