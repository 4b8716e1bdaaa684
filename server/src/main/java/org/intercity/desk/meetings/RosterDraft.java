package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.intercity.desk.CountryNames;
import org.intercity.exchange.Roster;
import org.intercity.register.Names;
import org.intercity.tables.Table;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A registration list as its file gives it, before it is entered.
 *
 * @param seats of the lines that are right
 * @param faults of the others, and why
 */
record RosterDraft(List<Roster.Seat> seats, List<Fault> faults) {

  private static final Set<String> ABSENT =
      Set.of("", "0", "n", "no", "x", "×", "-", "불참", "결석", "否", "缺席", "欠席", "false");

  /** A line that cannot be entered as it is. */
  record Fault(int line, String says) {}

  static RosterDraft of(Table table, RosterColumns columns, Words words) {
    List<Roster.Seat> seats = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Table.Line line : table.lines()) {
      if (line.number() <= columns.head()) {
        continue;
      }
      Roster.Seat seat = seat(line, columns);
      String fault = fault(line, seat, columns, seen, words);
      if (fault == null) {
        seats.add(seat);
      } else {
        faults.add(new Fault(line.number(), fault));
      }
    }
    return new RosterDraft(seats, faults);
  }

  private static Roster.Seat seat(Table.Line line, RosterColumns columns) {
    Set<Integer> present = new TreeSet<>();
    for (int day : columns.days()) {
      String cell = line.cell(columns.column("day" + day)).strip().toLowerCase(Locale.ROOT);
      if (!ABSENT.contains(cell)) {
        present.add(day);
      }
    }
    String country = value(line, columns, "country");
    String name = value(line, columns, "name");
    return new Roster.Seat(
        name == null ? "" : name,
        value(line, columns, "post"),
        value(line, columns, "of"),
        country == null ? null : CountryNames.find(country).orElse(null),
        value(line, columns, "mail"),
        present);
  }

  private static @Nullable String value(Table.Line line, RosterColumns columns, String field) {
    int column = columns.column(field);
    String cell = column < 0 ? "" : line.cell(column).strip();
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable String fault(
      Table.Line line,
      Roster.Seat seat,
      RosterColumns columns,
      Map<String, Integer> seen,
      Words words) {
    if (seat.name().isEmpty()) {
      return words.say("roster.fault.name");
    }
    if (seat.mail() != null && !seat.mail().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")) {
      return words.say("roster.fault.mail", seat.mail());
    }
    String country = value(line, columns, "country");
    if (country != null && seat.country() == null) {
      return words.say("roster.fault.country", country);
    }
    Integer first =
        seen.putIfAbsent(
            Names.fold(seat.name())
                + "/"
                + Names.fold(String.valueOf(seat.of()))
                + "/"
                + seat.post(),
            line.number());
    return first == null ? null : words.say("roster.fault.twice", seat.name(), first);
  }
}
