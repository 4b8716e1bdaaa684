package org.intercity.desk.visits;

import java.util.List;
import org.intercity.desk.Called;
import org.intercity.desk.Name;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Direction;
import org.intercity.exchange.Visit;
import org.intercity.register.Body;
import org.jspecify.annotations.Nullable;

/**
 * A visit in one line: {@code part/visit :: visit} shows it.
 *
 * @param direction the last part of a message key, as is {@code state}
 * @param of whose delegation
 * @param places where it goes, each place once
 */
public record VisitLine(
    String id,
    @Nullable EdtfDate days,
    String direction,
    String state,
    Name of,
    List<Name> places,
    @Nullable String purpose) {

  public VisitLine {
    places = List.copyOf(places);
  }

  /**
   * A visit as the reader knows its names.
   *
   * @param own the body the office serves; null where it has none
   */
  public static VisitLine of(Visit visit, Called called, @Nullable Body own) {
    return new VisitLine(
        visit.id().toString(),
        visit.days(),
        Direction.of(visit, own).word(),
        visit.state().word(),
        called.name(visit.delegation().of()),
        visit.stops().stream().map(stop -> called.name(stop.place())).distinct().toList(),
        visit.about().purpose());
  }
}
