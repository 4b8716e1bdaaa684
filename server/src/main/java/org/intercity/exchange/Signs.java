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

  private final Map<String, Map<String, Activity.Sign>> byTarget = new HashMap<>();

  private Signs() {}

  /** Of all items of an office. */
  static Signs of(JdbcClient db, String office, ActivityRule rule) {
    Map<String, Rank> heads = heads(db, office);
    Signs signs = new Signs();
    db.sql(
            """
            SELECT l.target, i.id, i.sort, i.from_day, i.to_day
            FROM exchange_item i JOIN exchange_link l ON l.item = i.id
            WHERE i.office = :office AND i.retired IS NULL AND i.from_day IS NOT NULL
              AND i.sort IN ('visit', 'meeting', 'encounter')
              AND (i.state IS NULL OR i.state IN ('done', 'reported'))
              AND l.role IN ('tie', 'body', 'place')
            """)
        .param("office", office)
        .query(
            row -> {
              String id = row.getString(2);
              String form = form(row.getString(3), heads.getOrDefault(id, Rank.OFFICIAL));
              EdtfDate day = day(row.getString(4), row.getString(5));
              signs
                  .byTarget
                  .computeIfAbsent(row.getString(1), _ -> new LinkedHashMap<>())
                  .put(id, new Activity.Sign(id, form, day, rule.weight(form)));
            });
    return signs;
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
  private static Map<String, Rank> heads(JdbcClient db, String office) {
    Map<String, Rank> ranks = new HashMap<>();
    db.sql(
            """
            SELECT h.item, p.title
            FROM exchange_link h
            JOIN exchange_link t ON t.target = h.target AND t.role = 'person' AND t.sort = 'tenure'
            JOIN exchange_link o ON o.item = t.item AND o.role = 'post'
            JOIN exchange_item p ON p.id = o.target AND p.retired IS NULL AND p.office = :office
            WHERE h.role = 'head' AND h.sort = 'visit'
            """)
        .param("office", office)
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
