package org.intercity.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intercity.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table with what its columns say.
 *
 * @param order in which days are written where that is not certain; null where nobody said
 */
public record Sheet(Table table, What what, Columns columns, @Nullable DateOrder order) {

  /** The lines below the one that names the columns, without those in which nothing is said. */
  public List<Row> rows() {
    List<String> headers = IntStream.range(0, columns.all().size()).mapToObj(this::header).toList();
    List<Row> rows = new ArrayList<>();
    for (Table.Line line : table.lines()) {
      List<Row.Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns.all().size(); column++) {
        Field field = columns.all().get(column).field();
        String text = line.cell(column).strip();
        if (field != null && !text.isEmpty()) {
          cells.add(new Row.Cell(column, field, headers.get(column), text));
        }
      }
      if (line.number() > columns.head() && !cells.isEmpty()) {
        rows.add(new Row(line.number(), cells));
      }
    }
    return rows;
  }

  /** What a column is called, on one line. */
  public String header(int column) {
    return table.lines().stream()
        .filter(line -> line.number() == columns.head())
        .findFirst()
        .map(line -> line.cell(column).replaceAll("\\s+", " ").strip())
        .orElse("");
  }

  /** What stands above the columns' names. */
  public String title() {
    return table.lines().stream()
        .filter(line -> line.number() < columns.head())
        .flatMap(line -> line.cells().stream())
        .filter(cell -> !cell.isBlank())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  boolean countsFrom1904() {
    return table.notes().contains(Table.Note.FROM_1904);
  }

  /** The order of each column of days: as the user said, else as one of its days proves. */
  Map<Integer, DateOrder> orders() {
    Map<Integer, DateOrder> orders = new HashMap<>();
    for (int column = 0; column < columns.all().size(); column++) {
      Field field = columns.all().get(column).field();
      if (field != null && field.isDay()) {
        int at = column;
        order(at).ifPresent(found -> orders.put(at, found));
      }
    }
    return orders;
  }

  private Optional<DateOrder> order(int column) {
    if (order != null) {
      return Optional.of(order);
    }
    List<DateOrder> proofs =
        table.lines().stream()
            .filter(line -> line.number() > columns.head())
            .flatMap(line -> DateText.proof(line.cell(column)).stream())
            .distinct()
            .toList();
    return proofs.size() == 1 ? Optional.of(proofs.getFirst()) : Optional.empty();
  }

  /** Whether some day can be read in two ways and nothing tells which. */
  public boolean asksForOrder() {
    DateText dates = new DateText(countsFrom1904());
    Map<Integer, DateOrder> orders = orders();
    return rows().stream()
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.field().isDay() && !orders.containsKey(cell.column()))
        .anyMatch(cell -> dates.read(cell.text(), null) instanceof WrittenDate.Either);
  }
}
