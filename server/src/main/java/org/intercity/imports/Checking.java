package org.intercity.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.exchange.ExchangeView;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Body;
import org.intercity.register.Mandate;
import org.intercity.register.RegisterView;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list row by row and holds it against itself and what the office has.
 *
 * @param own the office's body; null where it has none
 */
record Checking(
    Gazetteer gazetteer,
    RegisterView register,
    ExchangeView kept,
    Mandate mandate,
    @Nullable Body own,
    LocalDate today) {

  /** A row that was read and not yet compared. */
  private record Read(RowReader row, @Nullable Reading reading) {}

  List<Checked> check(Sheet sheet, Choices choices) {
    RowReader.Reader reader =
        new RowReader.Reader(
            new PlaceFinder(gazetteer, register, own, choices.places()),
            new DateText(sheet.countsFrom1904()),
            sheet.orders(),
            own,
            today);
    List<Read> rows = new ArrayList<>();
    for (Row row : sheet.rows()) {
      RowReader each = new RowReader(row, reader);
      rows.add(new Read(each, read(each, sheet)));
    }
    compare(rows, sheet.what(), choices);
    return rows.stream().map(row -> checked(row, choices)).toList();
  }

  private @Nullable Reading read(RowReader row, Sheet sheet) {
    return switch (sheet.what()) {
      case TIES -> new TieReader(mandate, sheet.title()).read(row);
      case VISITS -> new VisitReader(sheet.title()).read(row);
      case CONTACTS -> ContactReader.read(row);
    };
  }

  /** A row that is left out, or wrong, is nobody's double. */
  private void compare(List<Read> rows, What what, Choices choices) {
    List<Read> whole =
        rows.stream()
            .filter(row -> row.reading() != null)
            .filter(row -> !isOut(row, choices))
            .toList();
    switch (what) {
      case TIES -> {
        TieCheck check = new TieCheck(register);
        each(whole, Reading.OfTie.class).forEach(row -> check.check(row.row(), row.reading()));
      }
      case VISITS -> {
        VisitCheck check = new VisitCheck(kept, readings(whole, Reading.OfVisit.class));
        each(whole, Reading.OfVisit.class).forEach(row -> check.check(row.row(), row.reading()));
      }
      case CONTACTS -> {
        ContactCheck check =
            new ContactCheck(new ContactsKnown(kept, readings(whole, Reading.OfContact.class)));
        each(whole, Reading.OfContact.class).forEach(row -> check.check(row.row(), row.reading()));
      }
    }
  }

  private static boolean isOut(Read row, Choices choices) {
    return Checked.LEAVE.equals(choices.rows().get(row.row().row().line()))
        || row.row().problems().stream().anyMatch(each -> each.makes() == Standing.WRONG);
  }

  private record Typed<T extends Reading>(RowReader row, T reading) {}

  private static <T extends Reading> Stream<Typed<T>> each(List<Read> rows, Class<T> type) {
    return rows.stream()
        .filter(row -> type.isInstance(row.reading()))
        .map(row -> new Typed<>(row.row(), type.cast(row.reading())));
  }

  private static <T extends Reading> Collection<T> readings(List<Read> rows, Class<T> type) {
    return each(rows, type).map(Typed::reading).toList();
  }

  private static Checked checked(Read read, Choices choices) {
    RowReader row = read.row();
    return Checked.of(
        row.row(),
        read.reading(),
        row.said(),
        row.problems(),
        choices.rows().get(row.row().line()));
  }
}
