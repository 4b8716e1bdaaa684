package org.intercity.register;

import java.util.List;
import org.intercity.search.SearchWords;
import org.intercity.search.WordTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the words by which ties are found: their parties' names in every language, their papers.
 */
final class TieWords {

  static final WordTable TABLE = new WordTable("register_word");
  static final String SORT = "tie";

  /** Ties are for everybody. */
  static final String OFFICE = "";

  private static final String HOLDS = " AND retired IS NULL";

  private final JdbcClient db;

  TieWords(JdbcClient db) {
    this.db = db;
  }

  void ofBody(BodyId body) {
    db.sql("SELECT tie FROM tie_party WHERE body = ? ORDER BY tie")
        .param(body.value())
        .query(String.class)
        .list()
        .forEach(tie -> of(new TieId(tie)));
  }

  void of(TieId tie) {
    SearchWords words = new SearchWords();
    parties(tie).forEach(party -> party(words, party));
    acts(tie).forEach(act -> act(words, act));
    TABLE.write(db, new WordTable.Found(OFFICE, SORT, tie.value(), tie.number()), words);
  }

  private List<Body> parties(TieId tie) {
    return db.sql(
            "SELECT data FROM body JOIN tie_party p ON p.body = body.id WHERE p.tie = ?"
                + HOLDS
                + " ORDER BY p.position")
        .param(tie.value())
        .query((row, _) -> Payloads.read(row.getString(1), Body.class))
        .list();
  }

  private List<Act> acts(TieId tie) {
    return db.sql("SELECT data FROM act WHERE tie = ?" + HOLDS + " ORDER BY id")
        .param(tie.value())
        .query((row, _) -> Payloads.read(row.getString(1), Act.class))
        .list();
  }

  private static void party(SearchWords words, Body party) {
    words.named(party.name()).named(party.place().names().values());
    words.marked("@" + party.place().id().value()).marked("@iso-" + party.country());
  }

  private static void act(SearchWords words, Act act) {
    words.marked("=" + act.kind().word());
    act.paper().titles().forEach(title -> words.saying(title.text()));
    if (act.when().date() != null) {
      words.saying(Integer.toString(act.when().date().earliest().getYear()));
    }
  }
}
