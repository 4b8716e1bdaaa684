package org.intercity.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intercity.register.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an office's officers noted on duties. */
record Marks(JdbcClient db, String office) {

  /** The newest of each duty, by its key. */
  Map<String, Entered<Mark>> newest() {
    Map<String, Entered<Mark>> marks = new HashMap<>();
    db.sql("SELECT name, data, entry FROM duty_mark WHERE office = ? AND retired IS NULL")
        .param(office)
        .query(
            row -> {
              marks.put(
                  row.getString(1),
                  new Entered<>(row.getLong(3), Payloads.read(row.getString(2), Mark.class)));
            });
    return marks;
  }

  /** All on one duty, the oldest first. */
  List<Entered<Mark>> of(DutyKey key) {
    return db.sql("SELECT data, entry FROM duty_mark WHERE office = ? AND name = ? ORDER BY entry")
        .params(office, key.toString())
        .query(
            (row, _) -> new Entered<>(row.getLong(2), Payloads.read(row.getString(1), Mark.class)))
        .list();
  }
}
