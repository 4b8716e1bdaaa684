package org.intercity.exports;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.gazetteer.Level;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Range;
import org.intercity.register.Tie;

/** The last day, sliced: by country, by level of body, by field agreed, by legal state. */
record SliceTables(Subject subject, Tally last) {

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    add(blocks, "country", countries());
    add(blocks, "level", levels());
    add(blocks, "field", fields());
    blocks.add(Block.quiet(saying().say("statistics.field.says")));
    blocks.add(Block.heading(1, saying().say("statistics.state")));
    blocks.add(states());
    return blocks;
  }

  private Saying saying() {
    return subject.saying();
  }

  private void add(List<Block> blocks, String by, Map<String, Predicate<Tally.Unit>> slices) {
    String name = saying().say("statistics." + by);
    blocks.add(Block.heading(1, name));
    List<Column> columns =
        new ArrayList<>(List.of(Column.of(saying().say("statistics." + by + ".head"))));
    subject.kinds().forEach(kind -> columns.add(Column.number(subject.name(kind))));
    List<List<Cell>> rows = new ArrayList<>();
    slices.forEach(
        (slice, which) -> {
          List<Cell> row = new ArrayList<>(List.of(Cell.of(slice)));
          for (Optional<Kind> kind : subject.kinds()) {
            row.add(Subject.cell(last.count(kind, which), subject.list(last.on(), kind)));
          }
          rows.add(row);
        });
    blocks.add(new Block.Table(name, columns, rows));
  }

  /** The country with the most first. */
  private Map<String, Predicate<Tally.Unit>> countries() {
    Collator names = Collator.getInstance(saying().locale());
    Map<String, Predicate<Tally.Unit>> slices = new LinkedHashMap<>();
    last.codes(Optional.empty(), _ -> true).stream()
        .sorted(
            Comparator.comparingInt((String code) -> -count(code))
                .thenComparing(saying()::country, names))
        .forEach(
            code -> slices.put(saying().country(code), unit -> unit.countries().contains(code)));
    return slices;
  }

  private int count(String code) {
    return last.count(Optional.empty(), unit -> unit.countries().contains(code)).high();
  }

  private Map<String, Predicate<Tally.Unit>> levels() {
    Set<Level> levels = new TreeSet<>();
    last.of(Optional.empty())
        .forEach(unit -> unit.bodies().forEach(body -> levels.add(body.place().level())));
    Map<String, Predicate<Tally.Unit>> slices = new LinkedHashMap<>();
    for (Level level : levels) {
      slices.put(
          saying().words().say("register.level." + level.word()),
          unit -> unit.bodies().stream().anyMatch(body -> body.place().level() == level));
    }
    return slices;
  }

  private Map<String, Predicate<Tally.Unit>> fields() {
    Set<String> fields = new TreeSet<>();
    last.of(Optional.empty()).forEach(unit -> fields.addAll(agreed(unit)));
    Map<String, Predicate<Tally.Unit>> named =
        new TreeMap<>(Collator.getInstance(saying().locale()));
    for (String field : fields) {
      String name = saying().words().find("desk.field." + field).orElse(field);
      named.put(name, unit -> agreed(unit).contains(field));
    }
    Map<String, Predicate<Tally.Unit>> slices = new LinkedHashMap<>(named);
    slices.put(saying().say("statistics.field.none"), unit -> agreed(unit).isEmpty());
    return slices;
  }

  /** The fields in which any paper of its ties agrees to work together. */
  private static Set<String> agreed(Tally.Unit unit) {
    return unit.ties().stream()
        .flatMap(tie -> tie.acts().stream())
        .map(Entered::what)
        .filter(act -> act.type().concludes())
        .flatMap(act -> act.paper().fields().stream())
        .collect(Collectors.toSet());
  }

  /** Ties here, not partners: a tie that ended is one too. */
  private Block.Table states() {
    Map<String, int[]> counts = new LinkedHashMap<>();
    Stream.of(
            "in_force",
            "suspended",
            "ended",
            "signed",
            "approved",
            "intent",
            "proposed",
            "unborn",
            "claimed")
        .forEach(state -> counts.put(state, new int[2]));
    for (Tie tie : subject.ties()) {
      if (!subject.counts(tie)) {
        continue;
      }
      Set<String> possible =
          tie.acts().isEmpty()
              ? Set.of("claimed")
              : History.of(tie).possibleOn(last.on()).stream()
                  .map(standing -> standing.joint().word())
                  .collect(Collectors.toSet());
      for (String state : possible) {
        int[] count = counts.computeIfAbsent(state, _ -> new int[2]);
        count[0] += possible.size() == 1 ? 1 : 0;
        count[1]++;
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    counts.forEach(
        (state, count) -> {
          if (count[1] > 0) {
            rows.add(
                List.of(
                    Cell.of(saying().words().say("register.state." + state)),
                    Subject.cell(new Range(count[0], count[1]), null)));
          }
        });
    return new Block.Table(
        saying().say("statistics.state"),
        List.of(
            Column.of(saying().say("statistics.state.head")),
            Column.number(saying().say("statistics.ties.head"))),
        rows);
  }
}
