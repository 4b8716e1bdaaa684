package org.intercity.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A question as a query. It walks along the index from the word that is likely the rarest, and
 * looks for each item found there whether it has the rest; however common a word is, no more than
 * {@link #MOST} of its rows are looked at.
 */
record WordSql(String text, Map<String, Object> values) {

  static final int MOST = 20_000;

  /** A mark says less than a word of the name. */
  private static final int MARKED = 4;

  static WordSql of(String table, Asked asked) {
    return new Writing(table, new LinkedHashMap<>()).write(asked);
  }

  private record Writing(String table, Map<String, Object> values) {

    WordSql write(Asked asked) {
      Term first =
          asked.terms().stream()
              .max(Comparator.comparingInt(term -> term.rarest().says()))
              .orElseThrow();
      String others =
          asked.terms().stream()
              .filter(term -> !term.equals(first))
              .map(term -> " AND " + has(term))
              .collect(Collectors.joining());
      Piece rarest = first.rarest();
      StringBuilder hits = new StringBuilder();
      hits.append("SELECT h.item, h.newest, 2 * h.weight + CASE WHEN h.word = ")
          .append(value(rarest.word()))
          .append(" THEN 1 ELSE 0 END AS score")
          .append(from(within("h", rarest)));
      first.pieces().stream()
          .filter(piece -> !piece.equals(rarest))
          .forEach(piece -> hits.append(" AND ").append(exists(within("o", piece))));
      hits.append(others);
      if (!first.marks().isEmpty()) {
        hits.append(marked(first.marks())).append(others);
      }
      if (!asked.marks().isEmpty()) {
        hits.append(marked(asked.marks()));
      }
      return new WordSql(
          "SELECT item, MAX(score) AS score, MAX(newest) AS newest,"
              + " COUNT(*) OVER () AS found, SUM(COUNT(*)) OVER () AS hits FROM (SELECT * FROM ("
              + hits
              + ") w LIMIT "
              + MOST
              + ") t GROUP BY item ORDER BY 2 DESC, 3 DESC, item LIMIT :size OFFSET :skip",
          values);
    }

    private String marked(List<String> marks) {
      return " UNION ALL SELECT h.item, h.newest, "
          + MARKED
          + " AS score"
          + from("h.word IN (" + value(marks) + ")");
    }

    private String from(String where) {
      return " FROM " + table + " h WHERE h.office IN (:offices) AND h.sort = :sort AND " + where;
    }

    private String has(Term term) {
      String pieces =
          term.pieces().stream()
              .map(piece -> exists(within("o", piece)))
              .collect(Collectors.joining(" AND "));
      return term.marks().isEmpty()
          ? pieces
          : "(" + pieces + " OR " + exists("o.word IN (" + value(term.marks()) + ")") + ")";
    }

    private String exists(String where) {
      return "EXISTS (SELECT 1 FROM "
          + table
          + " o WHERE o.item = h.item AND o.office IN (:offices) AND "
          + where
          + ")";
    }

    private String within(String alias, Piece piece) {
      String word = alias + ".word";
      return word + " >= " + value(piece.word()) + " AND " + word + " < " + value(piece.beyond());
    }

    private String value(Object value) {
      String name = "v" + values.size();
      values.put(name, value);
      return ":" + name;
    }
  }
}
