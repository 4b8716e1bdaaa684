package org.intercity.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.edtf.EdtfDate;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Act;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Standing;
import org.intercity.register.Tie;

/**
 * The lists behind the figures: who is counted, and which steps have no day or too coarse a one.
 */
record ListTables(Subject subject, Tally last) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.heading(1, say("statistics.list")));
    blocks.add(list());
    List<List<Cell>> coarse = coarse();
    if (!coarse.isEmpty()) {
      blocks.add(Block.heading(1, say("statistics.coarse")));
      blocks.add(Block.quiet(say("statistics.coarse.says")));
      blocks.add(
          new Block.Table(
              say("statistics.coarse"),
              List.of(
                  Column.of(say("statistics.tie")),
                  Column.of(say("statistics.partner")),
                  Column.of(say("statistics.act")),
                  Column.of(say("statistics.dated")),
                  Column.of(say("statistics.counts"))),
              coarse));
    }
    return blocks;
  }

  private String say(String key) {
    return subject.saying().say(key);
  }

  private Block.Table list() {
    List<List<Cell>> rows = new ArrayList<>();
    Map<String, String> kinds = kinds();
    for (Tally.Unit unit : last.of(Optional.empty())) {
      rows.add(
          List.of(
              Cell.of(subject.saying().names(unit.bodies())),
              Cell.of(
                  unit.countries().stream()
                      .map(subject.saying()::country)
                      .sorted()
                      .collect(Collectors.joining(", "))),
              Cell.of(kinds.getOrDefault(key(unit), "")),
              Cell.of(since(unit)),
              Cell.of(
                  Phrase.join(
                      " ", unit.ties().stream().map(tie -> subject.saying().tie(tie)).toList()))));
    }
    return new Block.Table(
        say("statistics.list"),
        List.of(
            Column.of(say("statistics.partner")),
            Column.of(say("statistics.country.head")),
            Column.of(say("statistics.kind")),
            Column.of(say("statistics.since")),
            Column.of(say("statistics.tie"))),
        rows);
  }

  /** The kind it counts under; all it may count under where dates are coarse. */
  private Map<String, String> kinds() {
    Map<String, String> kinds = new HashMap<>();
    for (Kind kind : subject.profile().kinds()) {
      for (Tally.Unit unit : last.of(Optional.of(kind))) {
        kinds.merge(key(unit), subject.saying().kind(kind), (one, other) -> one + " / " + other);
      }
    }
    return kinds;
  }

  private static String key(Tally.Unit unit) {
    return unit.bodies().getFirst().id() + " " + unit.ties().getFirst().id();
  }

  private String since(Tally.Unit unit) {
    return unit.ties().stream()
        .map(tie -> History.of(tie).on(last.on()))
        .map(Standing::from)
        .flatMap(Optional::stream)
        .map(act -> Optional.ofNullable(act.when().date()))
        .map(
            date ->
                date.map(subject.saying()::day)
                    .orElseGet(() -> subject.saying().words().say("desk.date.unknown")))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Steps without a day, and those whose date straddles the end of a year that is asked for. */
  private List<List<Cell>> coarse() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Tie tie : subject.ties()) {
      for (Entered<Act> entered : tie.acts()) {
        Act act = entered.what();
        EdtfDate date = act.when().date();
        boolean straddles =
            subject.years().ends().stream()
                .anyMatch(
                    end ->
                        tie.countsFrom(act)
                            .filter(from -> from.mayBeBy(end) && !from.isSurelyBy(end))
                            .isPresent());
        if (subject.counts(tie) && (date == null || straddles)) {
          rows.add(row(tie, act));
        }
      }
    }
    return rows;
  }

  private List<Cell> row(Tie tie, Act act) {
    Saying saying = subject.saying();
    EdtfDate date = act.when().date();
    return List.of(
        Cell.of(saying.tie(tie)),
        Cell.of(saying.names(subject.others(tie))),
        Cell.of(
            saying.words().say("register.act." + act.type().word())
                + " · "
                + saying.kind(act.kind())),
        Cell.of(date == null ? saying.words().say("desk.date.unknown") : saying.day(date)),
        Cell.of(tie.countsFrom(act).map(saying::day).orElse("")));
  }
}
