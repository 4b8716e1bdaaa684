package org.intercity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.intercity.gazetteer.Gathered.Origin;
import org.intercity.gazetteer.Gathered.Source;

/** The places that this program knows before anything is imported. */
final class Base {

  /** The vendored cities, beside this class, packed by the build. */
  static final String CITIES = "cities.tsv.gz";

  /** What the build vendors; the package does not say of which day its rows are. */
  private static final Source CITY_ROWS = new Source(Origin.WORLD, "GeoNames", "");

  /** This project's own tables, whose populations are GeoNames'. */
  static final Source OURS = new Source(Origin.OURS, "GeoNames", "");

  private Base() {}

  static Gathering gather(LevelWords words) {
    Gathering places = new Gathering(words);
    try (InputStream packed = Base.class.getResourceAsStream(CITIES)) {
      if (packed == null) {
        throw new IllegalStateException(CITIES + " is missing; build the reader");
      }
      gather(places, packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** Takes in the vendored cities from a stream, and the places of our own tables. */
  static void gather(Gathering places, InputStream packedCities) throws IOException {
    try (BufferedReader cities =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(packedCities, 1 << 16), StandardCharsets.UTF_8))) {
      CityRows.read(cities, row -> places.add(row, CITY_ROWS));
    }
    ListedPlaces.read(row -> places.add(row, OURS));
  }
}
