package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Entered;
import org.intercity.register.Kind;
import org.intercity.register.Range;

/** Year by year: how many there were at its end, how they grew, what was done in it. */
final class YearTables {

  private final Subject subject;
  private final Saying saying;
  private final Map<LocalDate, Tally> tallies = new LinkedHashMap<>();

  YearTables(Subject subject) {
    this.subject = subject;
    this.saying = subject.saying();
    subject.years().ends().forEach(end -> tallies.put(end, subject.on(end)));
  }

  /** As it stood on the last day. */
  Tally last() {
    return tallies.values().stream().reduce((_, later) -> later).orElseThrow();
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String unit = subject.holder().isPresent() ? "partners" : "ties";
    blocks.add(Block.heading(1, saying.say("statistics." + unit)));
    blocks.add(numbers(saying.say("statistics." + unit)));
    if (tallies.values().stream().anyMatch(YearTables::isOpen)) {
      blocks.add(Block.doubt(saying.say("statistics.range")));
    }
    blocks.add(Block.heading(1, saying.say("statistics.countries")));
    blocks.add(countries());
    blocks.add(Block.heading(1, saying.say("statistics.acts")));
    blocks.add(acts());
    long undated = acts(_ -> true).filter(act -> act.when().date() == null).count();
    blocks.add(
        undated == 0
            ? Block.quiet(saying.say("statistics.acts.dated"))
            : Block.doubt(saying.say("statistics.acts.undated", undated)));
    return blocks;
  }

  private static boolean isOpen(Tally tally) {
    return tally.byKind().keySet().stream()
        .anyMatch(kind -> !tally.count(kind, _ -> true).isExact());
  }

  private Block.Table numbers(String name) {
    List<Column> columns = new ArrayList<>(List.of(Column.of(saying.say("statistics.year"))));
    subject.kinds().forEach(kind -> columns.add(Column.number(subject.name(kind))));
    columns.add(Column.number(saying.say("statistics.change")));
    List<List<Cell>> rows = new ArrayList<>();
    Optional<Range> before =
        Optional.of(
            subject
                .on(LocalDate.of(subject.years().from() - 1, 12, 31))
                .count(Optional.empty(), _ -> true));
    for (Tally tally : tallies.values()) {
      List<Cell> row = new ArrayList<>(List.of(year(tally.on())));
      for (Optional<Kind> kind : subject.kinds()) {
        row.add(Subject.cell(tally.count(kind, _ -> true), subject.list(tally.on(), kind)));
      }
      Range all = tally.count(Optional.empty(), _ -> true);
      row.add(before.map(earlier -> change(earlier, all)).orElse(Cell.of("")));
      before = Optional.of(all);
      rows.add(row);
    }
    return new Block.Table(name, columns, rows);
  }

  /** A difference of two ranges lies between its extremes. */
  static Cell change(Range before, Range after) {
    int low = after.low() - before.high();
    int high = after.high() - before.low();
    return before.isExact() && after.isExact()
        ? new Cell(Phrase.of(signed(low)), (long) low)
        : Cell.of(signed(low) + " … " + signed(high));
  }

  private static String signed(int number) {
    return number > 0 ? "+" + number : number < 0 ? "−" + -number : "0";
  }

  private Block.Table countries() {
    List<Column> columns = new ArrayList<>(List.of(Column.of(saying.say("statistics.year"))));
    subject.kinds().forEach(kind -> columns.add(Column.number(subject.name(kind))));
    List<List<Cell>> rows = new ArrayList<>();
    for (Tally tally : tallies.values()) {
      List<Cell> row = new ArrayList<>(List.of(year(tally.on())));
      for (Optional<Kind> kind : subject.kinds()) {
        row.add(Subject.cell(tally.countries(kind), subject.list(tally.on(), kind)));
      }
      rows.add(row);
    }
    return new Block.Table(saying.say("statistics.countries"), columns, rows);
  }

  private Cell year(LocalDate end) {
    return Cell.of(
        end.getDayOfYear() == end.lengthOfYear()
            ? saying.words().say("desk.date.year", Integer.toString(end.getYear()))
            : saying.say("statistics.until", saying.day(end)));
  }

  private Block.Table acts() {
    List<ActType> types =
        Stream.of(ActType.values())
            .filter(type -> acts(act -> act.type() == type).findAny().isPresent())
            .toList();
    List<Column> columns = new ArrayList<>(List.of(Column.of(saying.say("statistics.year"))));
    types.forEach(
        type -> columns.add(Column.number(saying.words().say("register.act." + type.word()))));
    List<List<Cell>> rows = new ArrayList<>();
    for (LocalDate end : tallies.keySet()) {
      List<Cell> row = new ArrayList<>(List.of(year(end)));
      types.forEach(type -> row.add(Subject.cell(done(type, end), null)));
      rows.add(row);
    }
    return new Block.Table(saying.say("statistics.acts"), columns, rows);
  }

  private Range done(ActType type, LocalDate end) {
    LocalDate first = LocalDate.of(end.getYear(), 1, 1);
    List<EdtfDate> dates =
        acts(act -> act.type() == type)
            .flatMap(act -> Optional.ofNullable(act.when().date()).stream())
            .toList();
    int sure =
        (int)
            dates.stream()
                .filter(date -> !date.earliest().isBefore(first) && date.isSurelyBy(end))
                .count();
    int may =
        (int)
            dates.stream()
                .filter(date -> !date.latest().isBefore(first) && date.mayBeBy(end))
                .count();
    return new Range(sure, may);
  }

  private Stream<Act> acts(java.util.function.Predicate<Act> which) {
    return subject.ties().stream()
        .filter(subject::counts)
        .flatMap(tie -> tie.acts().stream())
        .map(Entered::what)
        .filter(which);
  }
}
