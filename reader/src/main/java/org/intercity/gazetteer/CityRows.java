package org.intercity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.intercity.publishers.PlaceRow;

/** The world's cities as the vendored package gives them: a name in Latin script and a code. */
final class CityRows {

  private static final Set<String> GONE = Set.of("PPLCH", "PPLH", "PPLQ", "PPLW", "STLMT");

  private CityRows() {}

  static void read(BufferedReader cities, Consumer<PlaceRow> rows) throws IOException {
    for (String line = cities.readLine(); line != null; line = cities.readLine()) {
      String[] cells = line.split("\t", -1);
      if (!GONE.contains(cells[3])) {
        rows.accept(row(cells));
      }
    }
  }

  private static PlaceRow row(String[] cells) {
    return new PlaceRow(
        List.of("gn" + cells[0]),
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        "",
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Long.parseLong(cells[5]),
        "",
        List.of());
  }
}
