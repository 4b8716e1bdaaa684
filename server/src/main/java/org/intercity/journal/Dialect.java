package org.intercity.journal;

import java.util.Map;

/**
 * The few ways in which the two databases differ, so that migrations and queries are written once.
 */
public enum Dialect {
  SQLITE,
  POSTGRESQL;

  /**
   * What {@code ${strict}}, {@code ${bigint}}, {@code ${double}}, {@code ${boolean}} and {@code
   * ${text}} stand for in migrations; {@code ${keyed}} is a table that is little more than its key.
   */
  public Map<String, String> placeholders() {
    return switch (this) {
      case SQLITE ->
          Map.of(
              "strict", "STRICT",
              "keyed", "STRICT, WITHOUT ROWID",
              "bigint", "INTEGER",
              "double", "REAL",
              "boolean", "INTEGER",
              "text", "TEXT");
      case POSTGRESQL ->
          Map.of(
              "strict", "",
              "keyed", "",
              "bigint", "BIGINT",
              "double", "DOUBLE PRECISION",
              "boolean", "BOOLEAN",
              "text", "TEXT COLLATE \"C\"");
    };
  }

  /**
   * What ends a query whose rows stay locked until the transaction ends; SQLite needs none, for it
   * has one writer.
   */
  String lock() {
    return this == POSTGRESQL ? " FOR UPDATE" : "";
  }
}
