package org.intercity.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A room's table of words, one row a word of an item: {@code office, sort, word, item, newest,
 * weight}. The room derives it from the journal as its other tables.
 */
public record WordTable(String name) {

  private static final int ROWS = 100;

  /**
   * What is found by words.
   *
   * @param office whose it is; empty where it is for everybody
   * @param newest higher for what comes first among equals
   */
  public record Found(String office, String sort, String item, long newest) {}

  /** The words of an item, instead of those it had. */
  public void write(JdbcClient db, Found found, SearchWords words) {
    remove(db, found.office(), found.item());
    List<Map.Entry<String, Integer>> all = words.all();
    for (int from = 0; from < all.size(); from += ROWS) {
      insert(db, found, all.subList(from, Math.min(all.size(), from + ROWS)));
    }
  }

  private void insert(JdbcClient db, Found found, List<Map.Entry<String, Integer>> words) {
    List<Object> values = new ArrayList<>();
    words.forEach(
        word ->
            Collections.addAll(
                values,
                found.office(),
                found.sort(),
                word.getKey(),
                found.item(),
                found.newest(),
                word.getValue()));
    db.sql(
            "INSERT INTO "
                + name
                + " (office, sort, word, item, newest, weight) VALUES "
                + String.join(", ", Collections.nCopies(words.size(), "(?, ?, ?, ?, ?, ?)")))
        .params(values)
        .update();
  }

  public void remove(JdbcClient db, String office, String item) {
    db.sql("DELETE FROM " + name + " WHERE item = ? AND office = ?").params(item, office).update();
  }

  /**
   * Items of a sort that have all that is asked for.
   *
   * @param offices whose items are looked at
   */
  public Hits find(
      JdbcClient db, List<String> offices, String sort, Asked asked, int size, int skip) {
    if (asked.isEmpty()) {
      return Hits.NONE;
    }
    WordSql sql = WordSql.of(name, asked);
    List<Row> rows =
        db.sql(sql.text())
            .params(sql.values())
            .param("offices", offices)
            .param("sort", sort)
            .param("size", size)
            .param("skip", skip)
            .query(
                (row, _) ->
                    new Row(row.getString("item"), row.getInt("found"), row.getLong("hits")))
            .list();
    return rows.isEmpty()
        ? Hits.NONE
        : new Hits(
            rows.stream().map(Row::item).toList(),
            rows.getFirst().found(),
            rows.getFirst().hits() >= WordSql.MOST);
  }

  private record Row(String item, int found, long hits) {}
}
