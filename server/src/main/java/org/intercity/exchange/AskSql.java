package org.intercity.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intercity.register.Names;

/** What a question says to the database: the clause, and what fills its places. */
record AskSql(String clause, Map<String, Object> values) {

  static AskSql of(Ask ask, String office) {
    StringBuilder sql = new StringBuilder(" FROM exchange_item i");
    Map<String, Object> values = new LinkedHashMap<>();
    sql.append(" WHERE i.office = :office AND i.sort = :sort AND i.retired IS NULL");
    values.put("office", office);
    values.put("sort", ask.sort().word());
    if (ask.state() != null) {
      sql.append(" AND i.state = :state");
      values.put("state", ask.state());
    }
    if (ask.name() != null) {
      sql.append(
          " AND i.id IN (SELECT item FROM exchange_name"
              + " WHERE folded >= :name AND folded < :beyond)");
      String folded = Names.fold(ask.name());
      values.put("name", folded);
      values.put("beyond", folded + Character.MAX_VALUE);
    }
    for (List<Link> group : ask.to().groups()) {
      sql.append(" AND i.id IN (").append(linked(group, values)).append(')');
    }
    if (!ask.to().without().isEmpty()) {
      sql.append(" AND i.id NOT IN (").append(linked(ask.to().without(), values)).append(')');
    }
    if (ask.days() != null) {
      sql.append(
          ask.days().whole()
              ? " AND i.from_day >= :first AND i.to_day <= :last"
              : " AND i.from_day <= :last AND i.to_day >= :first");
      values.put("first", ask.days().from().toString());
      values.put("last", ask.days().to().toString());
    }
    return new AskSql(sql.toString(), values);
  }

  private static String linked(List<Link> links, Map<String, Object> values) {
    StringBuilder sql =
        new StringBuilder("SELECT item FROM exchange_link WHERE sort = :sort AND (");
    String or = "";
    for (Link link : links) {
      String at = Integer.toString(values.size());
      sql.append(or).append("target = :target").append(at).append(" AND role = :role").append(at);
      or = " OR ";
      values.put("target" + at, link.target());
      values.put("role" + at, link.role().word());
    }
    return sql.append(links.isEmpty() ? "1 = 0)" : ")").toString();
  }
}
