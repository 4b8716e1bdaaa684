package org.intercity.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intercity.edtf.EdtfDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts ties together from their rows: a few queries for each batch of ties, not for each tie. */
final class TieLoader {

  /** SQLite takes at most 32,766 parameters; smaller batches keep statements short. */
  private static final int BATCH = 500;

  private static final String KNOWN = " t.entry <= :at AND (t.retired IS NULL OR t.retired > :at) ";

  private final JdbcClient db;
  private final long at;

  TieLoader(JdbcClient db, long at) {
    this.db = db;
    this.at = at;
  }

  private record Row(String tie, long entry, String data) {}

  /** The ties with these ids, in the order given. */
  List<Tie> load(List<String> ids) {
    List<Tie> ties = new ArrayList<>(ids.size());
    for (int from = 0; from < ids.size(); from += BATCH) {
      ties.addAll(batch(ids.subList(from, Math.min(ids.size(), from + BATCH))));
    }
    return ties;
  }

  private List<Tie> batch(List<String> ids) {
    Map<String, Long> entries = new HashMap<>();
    rows("SELECT t.id AS tie, t.entry, '' AS data FROM tie t WHERE t.id IN (:ids)", ids)
        .forEach(row -> entries.put(row.tie(), row.entry()));
    Map<String, List<Body>> parties = new HashMap<>();
    rows(
            "SELECT p.tie, p.entry, t.data FROM tie_party p JOIN body t ON t.id = p.body"
                + " WHERE p.tie IN (:ids) AND"
                + KNOWN
                + "ORDER BY p.tie, p.position",
            ids)
        .forEach(
            row ->
                parties
                    .computeIfAbsent(row.tie(), _ -> new ArrayList<>())
                    .add(Payloads.read(row.data(), Body.class)));
    Map<String, List<Entered<Act>>> acts = new HashMap<>();
    rows(
            "SELECT t.tie, t.entry, t.data FROM act t WHERE t.tie IN (:ids) AND"
                + KNOWN
                + "ORDER BY t.entry",
            ids)
        .forEach(
            row ->
                acts.computeIfAbsent(row.tie(), _ -> new ArrayList<>())
                    .add(new Entered<>(row.entry(), Payloads.read(row.data(), Act.class))));
    Map<String, List<Tie.Said>> said = said(ids);
    return ids.stream()
        .map(
            id -> {
              Tie tie =
                  new Tie(
                      new TieId(id),
                      parties.getOrDefault(id, List.of()),
                      acts.getOrDefault(id, List.of()),
                      said.getOrDefault(id, List.of()),
                      entries.getOrDefault(id, 0L));
              return inOrder(tie);
            })
        .toList();
  }

  private Map<String, List<Tie.Said>> said(List<String> ids) {
    Map<String, Source> sources = new LinkedHashMap<>();
    rows(
            "SELECT DISTINCT s.id AS tie, s.entry, s.data FROM source s JOIN claim t ON t.source = s.id"
                + " WHERE t.tie IN (:ids) AND"
                + KNOWN,
            ids)
        .forEach(row -> sources.put(row.tie(), Payloads.read(row.data(), Source.class)));
    Map<String, List<Tie.Said>> said = new HashMap<>();
    for (Row row :
        rows(
            "SELECT t.tie, t.entry, t.data FROM claim t WHERE t.tie IN (:ids) AND"
                + KNOWN
                + "ORDER BY t.entry",
            ids)) {
      Claim claim = Payloads.read(row.data(), Claim.class);
      Source source = sources.get(claim.source().value());
      if (source != null) {
        said.computeIfAbsent(row.tie(), _ -> new ArrayList<>())
            .add(new Tie.Said(new Entered<>(row.entry(), claim), source));
      }
    }
    return said;
  }

  private static Tie inOrder(Tie tie) {
    List<Entered<Act>> acts = new ArrayList<>(tie.acts());
    acts.sort(
        Comparator.comparing(
                (Entered<Act> entered) ->
                    tie.countsFrom(entered.what()).map(EdtfDate::earliest).orElseThrow(),
                Comparator.naturalOrder())
            .thenComparingLong(Entered::entry));
    return new Tie(tie.id(), tie.parties(), acts, tie.said(), tie.entry());
  }

  private List<Row> rows(String sql, List<String> ids) {
    return db.sql(sql)
        .param("ids", ids)
        .param("at", at)
        .query((row, _) -> new Row(row.getString(1), row.getLong(2), row.getString(3)))
        .list();
  }
}
