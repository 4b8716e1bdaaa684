package org.intercity.publishers;

import java.util.ArrayList;
import java.util.List;
import org.intercity.publishers.PlaceRow.Name;
import org.intercity.publishers.PlaceRow.Use;

/**
 * A row as a line of a layer: ten fields, then three for every name, divided by tabs. A number that
 * is unknown is an empty field.
 */
final class LayerRow {

  private static final int FIELDS = 10;

  private LayerRow() {}

  static void write(PlaceRow row, StringBuilder line) {
    line.append(String.join(" ", row.ids()));
    add(line, row.name());
    add(line, row.country());
    add(line, row.kind());
    add(line, row.admin1());
    add(line, row.admin2());
    add(line, Double.isNaN(row.latitude()) ? "" : Double.toString(row.latitude()));
    add(line, Double.isNaN(row.longitude()) ? "" : Double.toString(row.longitude()));
    add(line, row.population() == 0 ? "" : Long.toString(row.population()));
    add(line, row.asOf());
    for (Name name : row.names()) {
      add(line, name.text());
      add(line, name.language());
      line.append('\t').append(name.use().name().charAt(0));
    }
    line.append('\n');
  }

  private static void add(StringBuilder line, String text) {
    line.append('\t');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      // a quoted field of a table may hold line ends
      line.append(letter < ' ' ? ' ' : letter);
    }
  }

  /**
   * The row that a line tells.
   *
   * @throws IllegalArgumentException where the line tells none
   */
  static PlaceRow read(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length < FIELDS || (fields.length - FIELDS) % 3 != 0) {
      throw new IllegalArgumentException(fields.length + " fields");
    }
    List<Name> names = new ArrayList<>((fields.length - FIELDS) / 3);
    for (int at = FIELDS; at < fields.length; at += 3) {
      names.add(new Name(fields[at], fields[at + 1], use(fields[at + 2])));
    }
    return new PlaceRow(
        List.of(fields[0].split(" ", -1)),
        fields[1],
        fields[2],
        fields[3],
        fields[4],
        fields[5],
        number(fields[6]),
        number(fields[7]),
        fields[8].isEmpty() ? 0 : Long.parseLong(fields[8]),
        fields[9],
        names);
  }

  private static Use use(String initial) {
    return switch (initial) {
      case "O" -> Use.OFFICIAL;
      case "U" -> Use.USUAL;
      case "S" -> Use.SHORT;
      case "F" -> Use.FORMER;
      case "A" -> Use.ALIAS;
      case "R" -> Use.ROMANISED;
      default -> throw new IllegalArgumentException("use " + initial);
    };
  }

  private static double number(String field) {
    return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
  }
}
