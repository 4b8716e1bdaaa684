package org.intercity.desk.map;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.intercity.desk.Chip;
import org.intercity.gazetteer.Coordinates;
import org.springframework.stereotype.Component;

/** Draws maps on the outlines that the build made. */
@Component
public class Cartographer {

  /** More than so many marks hide one another. */
  private static final int MOST_MARKS = 300;

  private final Properties numbers = new Properties();
  private final List<Integer> centres;

  public Cartographer() throws IOException {
    try (InputStream made = getClass().getResourceAsStream("/map/projection.properties")) {
      if (made == null) {
        throw new IllegalStateException("the build made no map; run ./intercity verify");
      }
      numbers.load(made);
    }
    centres = Stream.of(numbers.getProperty("centres").split(",")).map(Integer::valueOf).toList();
  }

  /** The map of these partners, centred as suits the home, else the Pacific. */
  public WorldMap draw(String homeName, Optional<Coordinates> home, List<Spot> spots) {
    int centre = home.map(this::centreNear).orElse(centres.getFirst());
    EqualEarth projection =
        new EqualEarth(centre, number("scale"), new Point(number("x"), number("y")));
    List<WorldMap.Drawn> drawn =
        spots.size() > MOST_MARKS
            ? List.of()
            : spots.stream().map(spot -> drawn(spot, home, projection)).toList();
    List<Point> crowd =
        spots.size() > MOST_MARKS
            ? spots.stream().map(spot -> projection.of(spot.place())).toList()
            : List.of();
    Optional<WorldMap.Home> own =
        home.map(
            place ->
                new WorldMap.Home(
                    homeName, projection.of(place), place.longitude(), place.latitude()));
    Frame frame = new Frame(number("width"), number("height"));
    own.ifPresent(each -> frame.include(each.point()));
    drawn.forEach(each -> frame.include(each.point()));
    crowd.forEach(frame::include);
    WorldMap.Sheet sheet = frame.sheet("land" + centre + ".svg");
    return new WorldMap(
        sheet, own.orElse(null), drawn, dots(spots, crowd), labels(sheet, own, drawn));
  }

  private WorldMap.Drawn drawn(Spot spot, Optional<Coordinates> home, EqualEarth projection) {
    return new WorldMap.Drawn(
        spot,
        projection.of(spot.place()),
        home.map(from -> new GreatCircle(from, spot.place()))
            .map(way -> way.path(projection, number("width")))
            .orElse(""));
  }

  /** A path of lines without length: their round ends are the dots. */
  private static List<WorldMap.Dots> dots(List<Spot> spots, List<Point> crowd) {
    Map<Chip, StringBuilder> paths = new LinkedHashMap<>();
    for (int i = 0; i < crowd.size(); i++) {
      Point at = crowd.get(i);
      paths
          .computeIfAbsent(spots.get(i).chip(), _ -> new StringBuilder())
          .append(String.format(Locale.ROOT, "M%.1f %.1fh0", at.x(), at.y()));
    }
    return paths.entrySet().stream()
        .map(path -> new WorldMap.Dots(path.getKey(), path.getValue().toString()))
        .toList();
  }

  private static List<WorldMap.Label> labels(
      WorldMap.Sheet sheet, Optional<WorldMap.Home> home, List<WorldMap.Drawn> drawn) {
    List<Point> points = new ArrayList<>();
    home.ifPresent(own -> points.add(own.point()));
    drawn.forEach(each -> points.add(each.point()));
    Labels labels = new Labels(sheet, points);
    home.ifPresent(own -> labels.set(own.name(), own.point()));
    drawn.forEach(each -> labels.set(each.spot().name(), each.point()));
    return labels.all();
  }

  private int centreNear(Coordinates place) {
    return centres.stream()
        .min(
            Comparator.comparingDouble(
                centre ->
                    Math.abs(new EqualEarth(centre, 1, new Point(0, 0)).turned(place.longitude()))))
        .orElseThrow();
  }

  private double number(String name) {
    return Double.parseDouble(numbers.getProperty(name));
  }
}
