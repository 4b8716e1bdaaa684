package org.intercity.desk.map;

import java.util.Locale;

/** A point of the drawing, y downwards. */
public record Point(double x, double y) {

  /** As SVG path data writes it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
  }
}
