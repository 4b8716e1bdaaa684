package org.intercity.exchange;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who may be one: their names sound alike and they served the same body. It suggests; nobody
 * is merged by it.
 */
public final class Likeness {

  /** Who served where, by the tenures in force. */
  private static final String SERVED =
      """
      served (person, post, body) AS (
        SELECT p.target, o.target, b.target
          FROM exchange_link p
          JOIN exchange_link o ON o.item = p.item AND o.role = 'post'
          JOIN exchange_link b ON b.item = o.target AND b.role = 'body'
         WHERE p.sort = 'tenure' AND p.role = 'person')
      """;

  private static final String STANDS =
      """
      i.office = :office AND i.retired IS NULL AND NOT EXISTS
        (SELECT 1 FROM exchange_link m WHERE m.item = i.id AND m.role = 'person')
      """;

  private final JdbcClient db;
  private final String office;

  Likeness(JdbcClient db, String office) {
    this.db = db;
    this.office = office;
  }

  /** Two people and how near they are. */
  public record Pair(ItemId one, ItemId other, boolean samePost) {}

  /**
   * Pairs that served the same body under names of one sound, or the same post under names of which
   * a later part sounds alike.
   */
  public List<Pair> pairs(int limit) {
    return db.sql(
            "WITH "
                + SERVED
                + """
                SELECT a.item AS one, b.item AS other,
                       MAX(CASE WHEN sa.post = sb.post THEN 1 ELSE 0 END) AS same
                  FROM exchange_sound a
                  JOIN exchange_sound b ON b.sound = a.sound AND b.item > a.item
                  JOIN exchange_item i ON i.id = a.item AND
                """
                + STANDS
                + " JOIN exchange_item j ON j.id = b.item AND "
                + STANDS.replace("i.", "j.")
                + """
                  JOIN served sa ON sa.person = a.item
                  JOIN served sb ON sb.person = b.item AND sb.body = sa.body
                 WHERE a.sound NOT LIKE '-%' OR sa.post = sb.post
                 GROUP BY a.item, b.item ORDER BY same DESC, a.item, b.item LIMIT :limit
                """)
        .param("office", office)
        .param("limit", limit)
        .query(
            (row, _) ->
                new Pair(
                    ItemId.of(row.getString(1)), ItemId.of(row.getString(2)), row.getInt(3) == 1))
        .list();
  }

  /** Those whom a person, with all that were found to be them, may be as well. */
  public List<ItemId> of(Collection<ItemId> cluster, int limit) {
    return db.sql(
            "WITH "
                + SERVED
                + """
                SELECT DISTINCT b.item
                  FROM exchange_sound a
                  JOIN exchange_sound b ON b.sound = a.sound AND b.item NOT IN (:people)
                  JOIN exchange_item i ON i.id = b.item AND
                """
                + STANDS
                + """
                 WHERE a.item IN (:people) AND (
                   EXISTS (SELECT 1 FROM served sa JOIN served sb ON sb.body = sa.body
                            WHERE sa.person IN (:people) AND sb.person = b.item
                              AND (a.sound NOT LIKE '-%' OR sa.post = sb.post))
                   OR (a.sound NOT LIKE '-%' AND (
                     NOT EXISTS (SELECT 1 FROM served s WHERE s.person = b.item)
                     OR NOT EXISTS (SELECT 1 FROM served s WHERE s.person IN (:people)))))
                 ORDER BY b.item LIMIT :limit
                """)
        .param("office", office)
        .param("people", cluster.stream().map(ItemId::toString).toList())
        .param("limit", limit)
        .query((row, _) -> ItemId.of(row.getString(1)))
        .list();
  }
}
