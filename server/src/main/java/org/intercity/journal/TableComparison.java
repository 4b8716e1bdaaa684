package org.intercity.journal;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A register's derived tables beside those rebuilt from its journal.
 *
 * @param register as it is
 * @param rebuilt in SQLite, whatever the register is kept in
 */
record TableComparison(Dialect dialect, JdbcClient register, JdbcClient rebuilt) {

  /** The first row that only one side has. */
  Optional<Finding> findDifference(String table) {
    TableRows theirs = TableRows.of(table, rebuilt);
    TableRows ours = TableRows.of(table, register);
    try (Stream<List<@Nullable Object>> kept = ours.stream(dialect);
        Stream<List<@Nullable Object>> due = theirs.stream(Dialect.SQLITE)) {
      return findDifference(ours, kept.iterator(), due.iterator());
    }
  }

  private static Optional<Finding> findDifference(
      TableRows rows, Iterator<List<@Nullable Object>> kept, Iterator<List<@Nullable Object>> due) {
    while (kept.hasNext() && due.hasNext()) {
      List<@Nullable Object> mine = kept.next();
      List<@Nullable Object> right = due.next();
      if (!mine.equals(right)) {
        return Optional.of(
            new Finding.DifferentRow(rows.table(), rows.shown(mine), rows.shown(right)));
      }
    }
    if (kept.hasNext()) {
      return Optional.of(new Finding.SurplusRow(rows.table(), rows.shown(kept.next())));
    }
    return due.hasNext()
        ? Optional.of(new Finding.MissingRow(rows.table(), rows.shown(due.next())))
        : Optional.empty();
  }
}
