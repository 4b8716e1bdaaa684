package org.intercity.desk.map;

/**
 * The part of the world that is worth showing: what holds all points, not closer than a continent.
 */
final class Frame {

  private static final double MARGIN = 45;
  private static final double SHAPE = 2.1;
  private static final double LEAST = 420;

  private final double width;
  private final double height;
  private double left = Double.POSITIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  Frame(double width, double height) {
    this.width = width;
    this.height = height;
  }

  void include(Point point) {
    left = Math.min(left, point.x() - MARGIN);
    right = Math.max(right, point.x() + MARGIN);
    top = Math.min(top, point.y() - MARGIN);
    bottom = Math.max(bottom, point.y() + MARGIN);
  }

  WorldMap.Sheet sheet(String file) {
    if (left > right) {
      return new WorldMap.Sheet(file, new Point(0, 0), width, height, 1);
    }
    double wide = Math.max(LEAST, Math.max(right - left, SHAPE * (bottom - top)));
    double shownWidth = Math.min(width, wide);
    double shownHeight = Math.min(height, shownWidth / SHAPE);
    Point corner =
        new Point(
            Math.clamp((left + right - shownWidth) / 2, 0, width - shownWidth),
            Math.clamp((top + bottom - shownHeight) / 2, 0, height - shownHeight));
    return new WorldMap.Sheet(file, corner, shownWidth, shownHeight, shownWidth / 1000);
  }
}
