package org.intercity.publishers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.publishers.Numbers.Point;
import org.intercity.publishers.PlaceRow.Use;

/**
 * GeoNames' table of features in 19 columns: {@code cities500}, {@code allCountries}, {@code KR}.
 */
final class GeoNamesDump implements Format.OfLines {

  static final int COLUMNS = 19;

  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int FEATURE_CLASS = 6;
  private static final int FEATURE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int ADMIN2 = 11;
  private static final int POPULATION = 14;
  private static final int MODIFIED = 18;

  /** Abandoned, destroyed, historical, former capital; zones are areas without a body. */
  private static final Set<String> NO_PLACES =
      Set.of("PPLCH", "PPLH", "PPLQ", "PPLW", "ZN", "ZNB", "PCLH", "ADMDH");

  private final boolean selected;

  /**
   * @param selected whether GeoNames has already left out the settlements without inhabitants
   */
  GeoNamesDump(boolean selected) {
    this.selected = selected;
  }

  @Override
  public void line(String line, Sink sink) {
    String[] row = line.split("\t", -1);
    if (row.length != COLUMNS) {
      sink.refuse(Refusal.WRONG_COLUMNS);
      return;
    }
    Optional<String> id = Ids.geoNames(row[ID]);
    Optional<Point> point = Numbers.point(row[LATITUDE], row[LONGITUDE]);
    Optional<Refusal> refusal = refusal(row, id.isPresent(), point.isPresent());
    if (refusal.isPresent()) {
      sink.refuse(refusal.get());
    } else {
      sink.accept(row(row, id.orElseThrow(), point.orElseThrow()));
    }
  }

  private Optional<Refusal> refusal(String[] row, boolean hasId, boolean hasPoint) {
    if (!hasId) {
      return Optional.of(Refusal.BAD_ID);
    }
    if (!isPlace(row[FEATURE_CLASS], row[FEATURE])) {
      return Optional.of(Refusal.NOT_A_PLACE);
    }
    if (row[NAME].isBlank()) {
      return Optional.of(Refusal.NO_NAME);
    }
    if (!hasPoint) {
      return Optional.of(Refusal.BAD_POINT);
    }
    // some disputed areas have no country
    if (!row[COUNTRY].isEmpty() && !Ids.isCountry(row[COUNTRY])) {
      return Optional.of(Refusal.BAD_COUNTRY);
    }
    return selected || hasPeople(row) ? Optional.empty() : Optional.of(Refusal.NO_PEOPLE);
  }

  private static boolean isPlace(String featureClass, String feature) {
    boolean former = feature.startsWith("ADM") && feature.endsWith("H");
    return (featureClass.equals("A") || featureClass.equals("P"))
        && !former
        && !NO_PLACES.contains(feature);
  }

  /** Units keep their place without a count: GeoNames counts few of them. So do seats. */
  private static boolean hasPeople(String[] row) {
    return row[FEATURE_CLASS].equals("A")
        || row[FEATURE].startsWith("PPLA")
        || row[FEATURE].equals("PPLC")
        || row[FEATURE].equals("PPLG")
        || Numbers.people(row[POPULATION]) > 0;
  }

  private static PlaceRow row(String[] row, String id, Point point) {
    NameList names = new NameList(row[NAME].strip());
    if (NameList.isReal(row[ASCII_NAME])) {
      names.add(row[ASCII_NAME], "", Use.ROMANISED);
    }
    names.addReal(row[NAMES]);
    return new PlaceRow(
        List.of(id),
        row[NAME].strip(),
        row[COUNTRY],
        row[FEATURE],
        row[ADMIN1],
        row[ADMIN2],
        point.latitude(),
        point.longitude(),
        Numbers.people(row[POPULATION]),
        row[MODIFIED],
        names.all());
  }
}
