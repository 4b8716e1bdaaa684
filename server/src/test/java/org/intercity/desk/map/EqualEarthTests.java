package org.intercity.desk.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.intercity.gazetteer.Coordinates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualEarthTests {

  /** The numbers of the outlines: 1000 wide, centred on 150° E. */
  private static final EqualEarth PACIFIC =
      new EqualEarth(150, 184.73156767339816, new Point(500, 243.35848769370224));

  /** What d3-geo, which draws the outlines, makes of the same places. */
  @ParameterizedTest
  @CsvSource({
    "126.85, 35.16, 441.37, 116.22",
    "120.37, 36.06, 425.33, 113.21",
    "-98.49, 29.42, 790.49, 135.84",
    "12.37, 51.34, 188.12, 65.55",
    "-30, 0, 0, 243.36",
    "174.78, -41.29, 560.51, 390.61",
  })
  void pointsLieOnTheOutlines(double longitude, double latitude, double x, double y) {
    Point point = PACIFIC.of(new Coordinates(latitude, longitude));
    assertThat(Math.min(Math.abs(point.x() - x), Math.abs(1000 - point.x() - x))).isLessThan(0.01);
    assertThat(point.y()).isCloseTo(y, within(0.01));
  }
}
