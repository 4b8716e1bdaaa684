package org.intercity.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All ties and bodies as they stand, in memory. It never changes; {@link #followed} makes the next
 * from it and reads only what became different.
 */
final class Present {

  private static final Comparator<Body> BY_NAME =
      Comparator.comparing(Body::name).thenComparing(body -> body.id().value());

  private final Stamp stamp;
  private final Map<Integer, Tie> ties;
  private final List<Tie> all;
  private final Map<BodyId, List<Tie>> tiesOf;
  private final List<Body> bodies;
  private final Map<BodyId, Body> byId;

  /**
   * Until when the journal was followed.
   *
   * @param changed the newest entry by which a tie or a body changed
   * @param erased the newest that erased anything, for the tables were made anew by it
   */
  private record Stamp(long changed, long erased) {
    static final Stamp NONE = new Stamp(0, -1);
  }

  private Present(Stamp stamp, Map<Integer, Tie> ties, Map<BodyId, Body> bodies) {
    this.stamp = stamp;
    this.ties = ties;
    this.all = List.copyOf(ties.values());
    this.byId = bodies;
    this.bodies = bodies.values().stream().sorted(BY_NAME).toList();
    Map<BodyId, List<Tie>> of = new HashMap<>();
    for (Tie tie : all) {
      tie.parties().stream()
          .map(Body::id)
          .distinct()
          .forEach(body -> of.computeIfAbsent(body, _ -> new ArrayList<>()).add(tie));
    }
    of.replaceAll((_, list) -> List.copyOf(list));
    this.tiesOf = of;
  }

  /** Nothing is known yet. */
  static Present unread() {
    return new Present(Stamp.NONE, new TreeMap<>(), Map.of());
  }

  /** Whether the tables say what this says. */
  boolean holds(JdbcClient db) {
    return stamp.equals(stamp(db));
  }

  private static Stamp stamp(JdbcClient db) {
    Map<String, Long> newest = new HashMap<>();
    db.sql("SELECT what, entry FROM register_change")
        .query(
            row -> {
              newest.put(row.getString(1), row.getLong(2));
            });
    return new Stamp(
        newest.getOrDefault(RegisterProjection.CHANGED, 0L),
        newest.getOrDefault(RegisterProjection.ERASED, 0L));
  }

  /**
   * As the tables stand.
   *
   * @param db a client that sees one moment
   */
  Present followed(JdbcClient db) {
    Stamp next = stamp(db);
    boolean afresh = next.erased() != stamp.erased();
    Map<Integer, Tie> known = afresh ? new TreeMap<>() : new TreeMap<>(ties);
    long since = afresh ? 0 : stamp.changed();
    List<String> changed =
        db.sql(
                "SELECT id FROM tie WHERE entry > :since"
                    + " UNION SELECT tie FROM act WHERE entry > :since"
                    + " UNION SELECT tie FROM claim WHERE entry > :since"
                    + " UNION SELECT tie FROM act WHERE retired > :since"
                    + " UNION SELECT tie FROM claim WHERE retired > :since"
                    + " UNION SELECT p.tie FROM tie_party p JOIN body b ON b.id = p.body WHERE b.entry > :since")
            .param("since", since)
            .query((row, _) -> row.getString(1))
            .list();
    new TieLoader(db, Long.MAX_VALUE)
        .load(changed)
        .forEach(tie -> known.put(tie.id().number(), tie));
    db.sql("SELECT number FROM tie WHERE retired > :since")
        .param("since", since)
        .query(Integer.class)
        .list()
        .forEach(known::remove);
    return new Present(next, known, bodies(afresh ? Map.of() : byId, since, db));
  }

  /** Those that were entered since, in place of what was known of them. */
  private static Map<BodyId, Body> bodies(Map<BodyId, Body> known, long since, JdbcClient db) {
    Map<BodyId, Body> now = new HashMap<>(known);
    db
        .sql("SELECT data FROM body WHERE retired IS NULL AND entry > :since")
        .param("since", since)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .map(data -> Payloads.read(data, Body.class))
        .forEach(body -> now.put(body.id(), body));
    return now;
  }

  List<Tie> ties() {
    return all;
  }

  List<Tie> tiesOf(BodyId body) {
    return tiesOf.getOrDefault(body, List.of());
  }

  Optional<Tie> findTie(TieId id) {
    return Optional.ofNullable(ties.get(id.number())).filter(tie -> tie.id().equals(id));
  }

  List<Tie> ties(Set<TieId> ids) {
    return all.stream().filter(tie -> ids.contains(tie.id())).toList();
  }

  List<Body> bodies() {
    return bodies;
  }

  Optional<Body> findBody(BodyId id) {
    return Optional.ofNullable(byId.get(id));
  }
}
