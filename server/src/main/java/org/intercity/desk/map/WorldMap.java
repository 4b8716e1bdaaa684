package org.intercity.desk.map;

import java.util.List;
import java.util.Locale;
import org.intercity.desk.Chip;
import org.jspecify.annotations.Nullable;

/**
 * A drawn map: the template only writes it down.
 *
 * @param land the file with the outlines
 * @param home the office's own city
 * @param crowd where the spots are so many that each as a mark of its own would hide the others:
 *     all of a look as dots, and {@code spots} is empty
 */
public record WorldMap(
    Sheet land, @Nullable Home home, List<Drawn> spots, List<Dots> crowd, List<Label> labels) {

  public WorldMap {
    crowd = List.copyOf(crowd);
    spots = List.copyOf(spots);
    labels = List.copyOf(labels);
  }

  /**
   * The paper: its outlines, and the part of them that is shown.
   *
   * @param unit how long a thousandth of the shown width is: marks and letters are measured in it
   */
  public record Sheet(String file, Point corner, double width, double height, double unit) {
    public String viewBox() {
      return String.format(
          Locale.ROOT, "%.1f %.1f %.1f %.1f", corner.x(), corner.y(), width, height);
    }
  }

  /** All dots of one look, in one path. */
  public record Dots(Chip chip, String path) {}

  /** The city from which the lines go out. */
  public record Home(String name, Point point, double longitude, double latitude) {}

  /** A partner on the paper; {@code arc} is empty where there is no home to draw it from. */
  public record Drawn(Spot spot, Point point, String arc) {}

  /** A name beside its point. */
  public record Label(String text, Point point, String anchor) {}
}
