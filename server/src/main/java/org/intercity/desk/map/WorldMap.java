package org.intercity.desk.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map: the template only writes it down.
 *
 * @param land the file with the outlines
 * @param home the office's own city
 */
public record WorldMap(Sheet land, @Nullable Home home, List<Drawn> spots, List<Label> labels) {

  public WorldMap {
    spots = List.copyOf(spots);
    labels = List.copyOf(labels);
  }

  /** The paper: its outlines and its size. */
  public record Sheet(String file, int width, int height) {}

  /** The city from which the lines go out. */
  public record Home(String name, Point point, double longitude, double latitude) {}

  /** A partner on the paper; {@code arc} is empty where there is no home to draw it from. */
  public record Drawn(Spot spot, Point point, String arc) {}

  /** A name beside its point. */
  public record Label(String text, Point point, String anchor) {}
}
