package org.intercity.journal;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of one derived table in an order and a form that are the same on both databases.
 *
 * @param columns by name, whatever order the database keeps them in
 */
record TableRows(String table, List<Column> columns, JdbcClient db) {

  private static final int FETCH = 500;
  private static final int SHOWN = 300;

  record Column(String name, boolean isText) {

    /** Byte by byte, nothing first: what SQLite does, and PostgreSQL when told. */
    String order(Dialect dialect) {
      String collation = isText && dialect == Dialect.POSTGRESQL ? " COLLATE \"C\"" : "";
      return name + collation + " NULLS FIRST";
    }
  }

  static TableRows of(String table, JdbcClient db) {
    ResultSetExtractor<List<Column>> columns = TableRows::columns;
    return new TableRows(
        table, db.sql("SELECT * FROM " + table + " WHERE 1 = 0").query(columns), db);
  }

  private static List<Column> columns(ResultSet none) throws SQLException {
    ResultSetMetaData known = none.getMetaData();
    List<Column> columns = new ArrayList<>();
    for (int i = 1; i <= known.getColumnCount(); i++) {
      columns.add(
          new Column(
              known.getColumnName(i).toLowerCase(Locale.ROOT),
              known.getColumnType(i) == Types.VARCHAR));
    }
    columns.sort(Comparator.comparing(Column::name));
    return List.copyOf(columns);
  }

  /** To be closed; only for use in one transaction. */
  Stream<List<@Nullable Object>> stream(Dialect dialect) {
    String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
    String order =
        columns.stream().map(column -> column.order(dialect)).collect(Collectors.joining(", "));
    return db
        .sql("SELECT " + names + " FROM " + table + " ORDER BY " + order)
        .withFetchSize(FETCH)
        .query((row, _) -> values(row))
        .stream();
  }

  private List<@Nullable Object> values(ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 1; i <= columns.size(); i++) {
      values.add(plain(row.getObject(i)));
    }
    return values;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Boolean truth -> truth ? 1L : 0L;
      case Integer number -> number.longValue();
      case Long number -> number;
      case Number number -> number.doubleValue();
      default -> value.toString();
    };
  }

  /** A row as a message shows it. */
  String shown(List<@Nullable Object> row) {
    StringJoiner shown = new StringJoiner(", ");
    for (int i = 0; i < columns.size(); i++) {
      shown.add(columns.get(i).name() + "=" + row.get(i));
    }
    String text = shown.toString();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
