package org.intercity.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The world's cities as the vendored package gives them: a name in Latin script and a standing. */
record CityRows(LevelWords words) {

  private static final Set<String> GONE = Set.of("PPLCH", "PPLH", "PPLQ", "PPLW", "STLMT");
  private static final Set<String> SEATS = Set.of("PPLC", "PPLA", "PPLA2");
  private static final int TOWN = 5_000;

  List<Draft> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> !GONE.contains(cells[3]) && !NameKey.of(cells[1]).isEmpty())
        .map(this::draft)
        .toList();
  }

  private Draft draft(String[] cells) {
    long population = Long.parseLong(cells[5]);
    Place place =
        new Place(
            new PlaceId("gn" + cells[0]),
            cells[1],
            Map.of(),
            new Place.Standing(level(cells[1], cells[3], population), cells[2], null),
            new Coordinates(Double.parseDouble(cells[6]), Double.parseDouble(cells[7])),
            population);
    return new Draft(place, cells[4], false, List.of());
  }

  private Level level(String name, String feature, long population) {
    return words
        .strip(NameKey.of(name))
        .filter(stripped -> stripped.word().position() == LevelWord.Position.AFFIX)
        .filter(stripped -> stripped.word().saysBelowCity())
        .map(stripped -> stripped.word().levels().iterator().next())
        .orElseGet(() -> levelOf(feature, population));
  }

  private static Level levelOf(String feature, long population) {
    if (feature.equals("PPLX")) {
      return Level.DISTRICT;
    }
    return SEATS.contains(feature) || population >= TOWN ? Level.CITY : Level.TOWN;
  }
}
