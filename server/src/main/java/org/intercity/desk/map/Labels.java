package org.intercity.desk.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.desk.map.WorldMap.Label;

/**
 * Sets names beside points where there is room, first come first served; the others are said by
 * tooltip and table.
 */
final class Labels {

  private static final double SIZE = 16;
  private static final double AWAY = 11;

  private record Box(double left, double top, double right, double bottom) {
    static Box around(Point point, double reach) {
      return new Box(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach);
    }

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isWithin(WorldMap.Sheet sheet) {
      Point corner = sheet.corner();
      return left >= corner.x()
          && top >= corner.y()
          && right <= corner.x() + sheet.width()
          && bottom <= corner.y() + sheet.height();
    }
  }

  private final WorldMap.Sheet sheet;
  private final List<Box> taken = new ArrayList<>();
  private final List<Label> set = new ArrayList<>();

  Labels(WorldMap.Sheet sheet, List<Point> points) {
    this.sheet = sheet;
    points.forEach(point -> taken.add(Box.around(point, 6 * sheet.unit())));
  }

  void set(String text, Point point) {
    double width = width(text);
    beside(point, width, "start", text)
        .or(() -> beside(point, width, "end", text))
        .ifPresent(set::add);
  }

  List<Label> all() {
    return List.copyOf(set);
  }

  private Optional<Label> beside(Point point, double width, String anchor, String text) {
    double away = AWAY * sheet.unit();
    double size = SIZE * sheet.unit();
    double edge = anchor.equals("start") ? point.x() + away : point.x() - away;
    double left = anchor.equals("start") ? edge : edge - width;
    Box box = new Box(left, point.y() - size / 2, left + width, point.y() + size / 2);
    if (!box.isWithin(sheet) || taken.stream().anyMatch(box::meets)) {
      return Optional.empty();
    }
    taken.add(box);
    return Optional.of(new Label(text, new Point(edge, point.y() + size / 3), anchor));
  }

  private double width(String text) {
    return sheet.unit() * text.codePoints().mapToDouble(c -> c < 0x1100 ? SIZE * 0.56 : SIZE).sum();
  }
}
