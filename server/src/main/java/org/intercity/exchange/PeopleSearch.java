package org.intercity.exchange;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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

  public List<Entered<Person>> people(PeopleAsk ask) {
    return list(ask, Sort.PERSON, people(ask.name() != null, ask.bodies() != null), Person.class);
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

  /**
   * A piece of a long list.
   *
   * @param found how many there are on all pieces
   */
  public record Part<T>(List<Entered<T>> items, int found) {
    public Part {
      items = List.copyOf(items);
    }
  }

  /** The piece that is asked for, or the last where the list ends before it. */
  public Part<Post> part(PeopleAsk ask) {
    return part(ask, Sort.POST, posts(ask.name() != null, ask.bodies() != null), Post.class);
  }

  /** The same of people. */
  public Part<Person> partOfPeople(PeopleAsk ask) {
    return part(ask, Sort.PERSON, people(ask.name() != null, ask.bodies() != null), Person.class);
  }

  /** One question tells both: to find out how many there are, all have to be found anyway. */
  private <T extends Item> Part<T> part(PeopleAsk ask, Sort sort, String where, Class<T> type) {
    if (isNone(ask)) {
      return new Part<>(List.of(), 0);
    }
    AtomicInteger found = new AtomicInteger();
    List<Entered<T>> items =
        query(
                "SELECT i.data, i.entry, COUNT(*) OVER ()",
                where + " ORDER BY i.title, i.number",
                ask,
                sort)
            .query(
                (row, _) -> {
                  found.set(row.getInt(3));
                  return new Entered<>(
                      row.getLong(2), type.cast(Payloads.item(sort, row.getString(1))));
                })
            .list();
    int from = ask.page().from();
    int size = ask.page().size();
    int all = items.isEmpty() && from > 0 ? count(ask, sort, where) : found.get();
    return items.isEmpty() && all > 0
        ? part(ask.piece(size, (all - 1) / size * size), sort, where, type)
        : new Part<>(items, all);
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
    return query("SELECT COUNT(*)", where, ask.piece(1, 0), sort).query(Integer.class).single();
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
