package org.intercity.exchange;

import java.time.LocalDate;
import java.util.List;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Names;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One office's commitments: what is overdue first, then what is due soonest, then what is over. */
public final class Commitments {

  private final JdbcClient db;
  private final String office;

  Commitments(JdbcClient db, String office) {
    this.db = db;
    this.office = office;
  }

  /**
   * Which of them are asked for; what is null does not matter.
   *
   * @param overdue those alone that are open and whose latest day is before this one
   * @param words a part of what was promised
   */
  public record Wanted(
      Commitment.@Nullable State state,
      @Nullable LocalDate overdue,
      @Nullable Owner owner,
      @Nullable TieId tie,
      @Nullable String words) {

    public static final Wanted ALL = new Wanted(null, null, null, null, null);

    public Wanted in(Commitment.@Nullable State newState) {
      return new Wanted(newState, overdue, owner, tie, words);
    }
  }

  /**
   * Whose promises.
   *
   * @param body the office's own
   * @param isOurs that body's, else everybody else's
   */
  public record Owner(BodyId body, boolean isOurs) {}

  public int count(Wanted wanted) {
    return bound("SELECT COUNT(*)" + from(wanted), wanted).query(Integer.class).single();
  }

  public List<Entered<Commitment>> list(Wanted wanted, Ask.Page page) {
    return bound(
            "SELECT i.data, i.entry"
                + from(wanted)
                + " ORDER BY CASE WHEN i.state = 'open' THEN 0 ELSE 1 END,"
                + " COALESCE(i.to_day, '9999-99-99'), i.number LIMIT :size OFFSET :skip",
            wanted)
        .param("size", page.size())
        .param("skip", page.from())
        .query(
            (row, _) ->
                new Entered<>(
                    row.getLong(2), (Commitment) Payloads.item(Sort.COMMITMENT, row.getString(1))))
        .list();
  }

  private static String from(Wanted wanted) {
    StringBuilder sql = new StringBuilder(" FROM exchange_item i");
    sql.append(" WHERE i.office = :office AND i.sort = 'commitment' AND i.retired IS NULL");
    if (wanted.state() != null) {
      sql.append(" AND i.state = :state");
    }
    if (wanted.overdue() != null) {
      sql.append(" AND i.state = 'open' AND i.to_day < :today");
    }
    if (wanted.owner() != null) {
      sql.append(wanted.owner().isOurs() ? " AND" : " AND NOT")
          .append(hangsOn("body"))
          .append(":owner)");
    }
    if (wanted.tie() != null) {
      sql.append(" AND").append(hangsOn("tie")).append(":tie)");
    }
    if (wanted.words() != null) {
      sql.append(" AND i.title LIKE :words ESCAPE '!'");
    }
    return sql.toString();
  }

  private static String hangsOn(String role) {
    return " EXISTS (SELECT 1 FROM exchange_link l WHERE l.item = i.id AND l.role = '"
        + role
        + "' AND l.target = ";
  }

  private JdbcClient.StatementSpec bound(String sql, Wanted wanted) {
    JdbcClient.StatementSpec bound = db.sql(sql).param("office", office);
    if (wanted.state() != null) {
      bound = bound.param("state", wanted.state().word());
    }
    if (wanted.overdue() != null) {
      bound = bound.param("today", wanted.overdue().toString());
    }
    if (wanted.owner() != null) {
      bound = bound.param("owner", wanted.owner().body().value());
    }
    if (wanted.tie() != null) {
      bound = bound.param("tie", wanted.tie().value());
    }
    if (wanted.words() != null) {
      String folded = Names.fold(wanted.words());
      bound = bound.param("words", "%" + folded.replaceAll("([%_!])", "!$1") + "%");
    }
    return bound;
  }
}
