package org.intercity.duties;

import java.time.LocalDate;
import java.util.List;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which rules hold for an office: packaged sets it has put in force, and rules of its own. */
@Service
public class Rulebook {

  private final Journal journal;
  private final Database database;

  Rulebook(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  /** The sets that there are to choose from. */
  public List<RuleSet> packaged() {
    return RuleSets.all();
  }

  /** The rules that hold for an office, packaged ones first. */
  public List<InForce> of(String office) {
    return of(database.reads(), office);
  }

  static List<InForce> of(JdbcClient db, String office) {
    return db
        .sql(
            "SELECT name, data, entry FROM duty_setting"
                + " WHERE office = :office AND retired IS NULL ORDER BY name DESC")
        .param("office", office)
        .query((row, _) -> rules(row.getString(1), row.getString(2), row.getLong(3)))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<InForce> rules(String name, String data, long entry) {
    if (name.startsWith(DutiesProjection.SET)) {
      Payloads.SetChoice choice = Payloads.read(data, Payloads.SetChoice.class);
      LocalDate since = choice.from();
      return since == null
          ? List.of()
          : RuleSets.find(choice.set()).stream()
              .flatMap(set -> set.rules().stream())
              .filter(rule -> !choice.without().contains(rule.id()))
              .map(rule -> new InForce(rule, since, choice.set(), entry))
              .toList();
    }
    Payloads.OwnRule own = Payloads.read(data, Payloads.OwnRule.class);
    LocalDate from = own.from();
    Rule rule = own.rule();
    return from == null || rule == null ? List.of() : List.of(new InForce(rule, from, "", entry));
  }

  /**
   * Has a packaged set hold from a day on, without some of its rules; or no longer.
   *
   * @param from null where it is to hold no longer
   */
  public void choose(Signature by, String set, @Nullable LocalDate from, List<String> without) {
    RuleSet chosen = RuleSets.find(set).orElseThrow(() -> new UserError("duties.error.set", set));
    List<String> known = chosen.rules().stream().map(Rule::id).filter(without::contains).toList();
    enter(by, Payloads.SET, new Payloads.SetChoice(set, from, known));
  }

  /** Has a rule of the office's own hold from a day on. Its id must be no packaged rule's. */
  public void add(Signature by, Rule rule, LocalDate from) {
    if (RuleSets.all().stream()
        .flatMap(set -> set.rules().stream())
        .anyMatch(packaged -> packaged.id().equals(rule.id()))) {
      throw new UserError("duties.error.taken", rule.id());
    }
    enter(by, Payloads.RULE, new Payloads.OwnRule(rule.id(), from, rule));
  }

  /** Has a rule of the office's own hold no longer. */
  public void remove(Signature by, String id) {
    if (of(by.actedFor()).stream()
        .noneMatch(each -> each.set().isEmpty() && each.rule().id().equals(id))) {
      throw new UserError("duties.error.own", id);
    }
    enter(by, Payloads.RULE, new Payloads.OwnRule(id, null, null));
  }

  /**
   * The highest number of a rule of the office's own that there ever was; 0 where there is none.
   */
  public int lastOwn(String office) {
    return database
        .reads()
        .sql("SELECT DISTINCT name FROM duty_setting WHERE office = ? AND name LIKE 'rule/own-%'")
        .param(office)
        .query(String.class)
        .list()
        .stream()
        .mapToInt(name -> Integer.parseInt(name.substring("rule/own-".length())))
        .max()
        .orElse(0);
  }

  private void enter(Signature by, String family, Object payload) {
    journal.append(by, List.of(new Draft(family, Visibility.OFFICE, Payloads.tree(payload))));
  }
}
