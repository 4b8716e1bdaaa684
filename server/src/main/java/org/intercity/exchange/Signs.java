package org.intercity.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened on ties, as an office's items tell it, by what the items hang on. */
final class Signs {

  /** So many targets are asked for by name; for more the whole office is read. */
  private static final int FEW = 200;

  private static final String ROWS =
      """
      SELECT l.target, i.id, i.sort, i.from_day, i.to_day
      FROM exchange_item i JOIN exchange_link l ON l.item = i.id
      WHERE i.office = :office AND i.retired IS NULL AND i.from_day IS NOT NULL
        AND i.sort IN ('visit', 'meeting', 'encounter')
        AND (i.state IS NULL OR i.state IN ('done', 'reported'))
        AND l.role IN ('tie', 'body', 'place')
      """;

  private static final String HEADS =
      """
      SELECT h.item, p.title
      FROM exchange_link h
      JOIN exchange_link t ON t.target = h.target AND t.role = 'person' AND t.sort = 'tenure'
      JOIN exchange_link o ON o.item = t.item AND o.role = 'post'
      JOIN exchange_item p ON p.id = o.target AND p.retired IS NULL AND p.office = :office
      WHERE h.role = 'head' AND h.sort = 'visit'
      """;

  private final Map<String, Map<String, Activity.Sign>> byTarget = new HashMap<>();

  private Signs() {}

  /** Of an office's items that hang on these targets, which are the tie's own or its partners'. */
  static Signs of(JdbcClient db, String office, ActivityRule rule, List<String> targets) {
    boolean few = targets.size() <= FEW;
    List<Row> rows =
        rows(
            db.sql(ROWS + (few ? " AND l.target IN (:targets)" : "")).param("office", office),
            few ? targets : List.of());
    Map<String, Rank> heads = heads(db, office, rows);
    Signs signs = new Signs();
    for (Row row : rows) {
      String form = form(row.sort(), heads.getOrDefault(row.id(), Rank.OFFICIAL));
      signs
          .byTarget
          .computeIfAbsent(row.target(), _ -> new LinkedHashMap<>())
          .put(row.id(), new Activity.Sign(row.id(), form, row.day(), rule.weight(form)));
    }
    return signs;
  }

  private record Row(String target, String id, String sort, EdtfDate day) {}

  private static List<Row> rows(JdbcClient.StatementSpec query, List<String> targets) {
    return (targets.isEmpty() ? query : query.param("targets", targets))
        .query(
            (row, _) ->
                new Row(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    day(row.getString(4), row.getString(5))))
        .list();
  }

  /** Each once, whatever it hangs on by. */
  List<Activity.Sign> on(Stream<String> targets) {
    Map<String, Activity.Sign> found = new LinkedHashMap<>();
    targets.forEach(target -> found.putAll(byTarget.getOrDefault(target, Map.of())));
    return new ArrayList<>(found.values());
  }

  private static String form(String sort, Rank head) {
    return sort.equals("visit") ? sort + "." + head.word() : sort;
  }

  private static EdtfDate day(String from, String to) {
    EdtfDate first = EdtfDate.of(LocalDate.parse(from));
    EdtfDate last = EdtfDate.of(LocalDate.parse(to));
    return first.equals(last) ? first : new EdtfDate.Interval(first, last);
  }

  /** The rank of the head of each visit, after the highest post they are known in. */
  private static Map<String, Rank> heads(JdbcClient db, String office, List<Row> rows) {
    List<String> visits =
        rows.stream().filter(row -> row.sort().equals("visit")).map(Row::id).distinct().toList();
    if (visits.isEmpty()) {
      return Map.of();
    }
    boolean few = visits.size() <= FEW;
    JdbcClient.StatementSpec query =
        db.sql(HEADS + (few ? " AND h.item IN (:visits)" : "")).param("office", office);
    Map<String, Rank> ranks = new HashMap<>();
    (few ? query.param("visits", visits) : query)
        .query(
            row -> {
              ranks.merge(
                  row.getString(1),
                  Ranks.of(row.getString(2)),
                  (one, other) -> one.compareTo(other) < 0 ? one : other);
            });
    return ranks;
  }
}
