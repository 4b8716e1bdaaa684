package org.intercity.exchange;

import java.util.List;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Names;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of posts and of people, as one office keeps them, a page at a time. */
public final class PeopleSearch {

  /** The people of a name, and all that were found to be one of them or they of. */
  private static final String NAMED =
      """
      WITH RECURSIVE named (id) AS (
        SELECT item FROM exchange_name WHERE folded >= :name AND folded < :beyond
        UNION
        SELECT CASE WHEN l.item = n.id THEN l.target ELSE l.item END
          FROM named n JOIN exchange_link l ON (l.item = n.id OR l.target = n.id)
         WHERE l.sort = 'person' AND l.role = 'person')
      """;

  private static final String POSTS_NAMED =
      " AND i.id IN ("
          + NAMED
          + """
          SELECT id FROM named
          UNION
          SELECT target FROM exchange_link WHERE role = 'post' AND item IN (
            SELECT item FROM exchange_link
             WHERE role = 'person' AND sort = 'tenure' AND target IN (SELECT id FROM named)))
          """;

  private static final String PEOPLE_NAMED = " AND i.id IN (" + NAMED + "SELECT id FROM named)";

  private static final String POSTS_OF =
      """
       AND i.id IN (SELECT item FROM exchange_link
                     WHERE sort = 'post' AND role = 'body' AND target IN (:bodies))
      """;

  private static final String PEOPLE_OF =
      """
       AND i.id IN (
         WITH RECURSIVE served (id) AS (
           SELECT p.target FROM exchange_link b
             JOIN exchange_link o ON o.target = b.item AND o.role = 'post' AND o.sort = 'tenure'
             JOIN exchange_link p ON p.item = o.item AND p.role = 'person'
            WHERE b.sort = 'post' AND b.role = 'body' AND b.target IN (:bodies)
           UNION
           SELECT l.target FROM served s JOIN exchange_link l ON l.item = s.id
            WHERE l.sort = 'person' AND l.role = 'person')
         SELECT id FROM served)
      """;

  /** Who was found to be another is listed as that other alone. */
  private static final String NOT_MERGED =
      " AND NOT EXISTS (SELECT 1 FROM exchange_link s WHERE s.item = i.id AND s.role = 'person')";

  private final JdbcClient db;
  private final String office;

  PeopleSearch(JdbcClient db, String office) {
    this.db = db;
    this.office = office;
  }

  public List<Entered<Post>> posts(PeopleAsk ask) {
    return list(ask, Sort.POST, posts(ask.name() != null, ask.bodies() != null), Post.class);
  }

  public int countPosts(PeopleAsk ask) {
    return count(ask, Sort.POST, posts(ask.name() != null, ask.bodies() != null));
  }

  public List<Entered<Person>> people(PeopleAsk ask) {
    return list(ask, Sort.PERSON, people(ask.name() != null, ask.bodies() != null), Person.class);
  }

  public int countPeople(PeopleAsk ask) {
    return count(ask, Sort.PERSON, people(ask.name() != null, ask.bodies() != null));
  }

  /** The bodies that any post belongs to. */
  public List<BodyId> bodies() {
    return db.sql(
            """
            SELECT DISTINCT l.target FROM exchange_link l
              JOIN exchange_item i ON i.id = l.item AND i.retired IS NULL AND i.office = :office
             WHERE l.sort = 'post' AND l.role = 'body' ORDER BY l.target
            """)
        .param("office", office)
        .query((row, _) -> new BodyId(row.getString(1)))
        .list();
  }

  private static String posts(boolean named, boolean within) {
    return (named ? POSTS_NAMED : "") + (within ? POSTS_OF : "");
  }

  private static String people(boolean named, boolean within) {
    return NOT_MERGED + (named ? PEOPLE_NAMED : "") + (within ? PEOPLE_OF : "");
  }

  private <T extends Item> List<Entered<T>> list(
      PeopleAsk ask, Sort sort, String where, Class<T> type) {
    return isNone(ask)
        ? List.of()
        : query("SELECT i.data, i.entry", where + " ORDER BY i.title, i.number", ask, sort)
            .query(
                (row, _) ->
                    new Entered<>(row.getLong(2), type.cast(Payloads.item(sort, row.getString(1)))))
            .list();
  }

  private int count(PeopleAsk ask, Sort sort, String where) {
    return isNone(ask)
        ? 0
        : query("SELECT COUNT(*)", where, ask.piece(1, 0), sort).query(Integer.class).single();
  }

  private static boolean isNone(PeopleAsk ask) {
    return ask.bodies() != null && ask.bodies().isEmpty();
  }

  private JdbcClient.StatementSpec query(String what, String where, PeopleAsk ask, Sort sort) {
    JdbcClient.StatementSpec query =
        db.sql(
                what
                    + " FROM exchange_item i"
                    + " WHERE i.office = :office AND i.sort = :sort AND i.retired IS NULL"
                    + where
                    + " LIMIT :size OFFSET :skip")
            .param("office", office)
            .param("sort", sort.word())
            .param("size", ask.page().size())
            .param("skip", ask.page().from());
    if (ask.name() != null) {
      String folded = Names.fold(ask.name());
      query = query.param("name", folded).param("beyond", folded + Character.MAX_VALUE);
    }
    return ask.bodies() == null
        ? query
        : query.param("bodies", ask.bodies().stream().map(BodyId::value).toList());
  }
}
