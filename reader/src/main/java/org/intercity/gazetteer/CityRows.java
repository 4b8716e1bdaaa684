package org.intercity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.intercity.gazetteer.spelling.Scheme;
import org.intercity.gazetteer.spelling.Spelling;
import org.intercity.gazetteer.spelling.Spellings;
import org.intercity.publishers.PlaceRow;

/**
 * The world's cities as the vendored package gives them: a name in Latin script, a code, further
 * names.
 */
final class CityRows {

  private static final Set<String> GONE = Set.of("PPLCH", "PPLH", "PPLQ", "PPLW", "STLMT");

  private static final Spellings SPELLINGS = new Spellings();

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
    List<PlaceRow.Name> names = names(cells[8]);
    return new PlaceRow(
        List.of("gn" + cells[0]),
        cells[2].equals("KR") ? asWrittenToday(cells[1], names) : cells[1],
        cells[2],
        cells[3],
        cells[4],
        "",
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        Long.parseLong(cells[5]),
        "",
        cells[2].equals("KR") ? plus(cells[1], names) : names);
  }

  /** Gimhae, where the publisher's first name is Kimhae: the romanisation in use since 2000. */
  private static String asWrittenToday(String name, List<PlaceRow.Name> names) {
    Set<String> written =
        names.stream().map(PlaceRow.Name::text).collect(Collectors.toCollection(HashSet::new));
    Set<String> hangul =
        written.stream()
            .filter(text -> Script.isHangul(text.codePointAt(0)))
            .map(text -> text.replaceFirst("(?<=..)[시군]$", ""))
            .collect(Collectors.toSet());
    return SPELLINGS.of(hangul, "KR").stream()
        .filter(spelling -> spelling.scheme() == Scheme.REVISED_ROMANIZATION)
        .map(Spelling::text)
        .filter(text -> written.contains(text) && !name.startsWith(text))
        .findFirst()
        .orElse(name);
  }

  private static List<PlaceRow.Name> plus(String name, List<PlaceRow.Name> names) {
    List<PlaceRow.Name> all = new ArrayList<>(names);
    all.add(new PlaceRow.Name(name, "", PlaceRow.Use.ALIAS));
    return all;
  }

  private static List<PlaceRow.Name> names(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(",", -1))
            .map(text -> new PlaceRow.Name(text, "", PlaceRow.Use.ALIAS))
            .toList();
  }
}
