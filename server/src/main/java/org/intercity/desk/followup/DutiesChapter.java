package org.intercity.desk.followup;

import java.util.List;
import org.intercity.duties.Agenda;
import org.intercity.duties.Happening;
import org.intercity.exports.Block;
import org.intercity.exports.Block.Cell;
import org.intercity.exports.Block.Column;
import org.intercity.exports.Phrase;
import org.intercity.exports.TieChapter;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What rules ask of the office on a tie in the coming year, and what it has let pass. */
@Component
@Order(20)
final class DutiesChapter implements TieChapter {

  private final Agenda agenda;

  DutiesChapter(Agenda agenda) {
    this.agenda = agenda;
  }

  @Override
  public List<Block> of(Tie tie, Reader reader) {
    Words words = Words.in(reader.language());
    Agenda.Reader whose = new Agenda.Reader(reader.office(), reader.today(), reader.language());
    List<List<Cell>> rows =
        agenda.due(whose, tie, reader.today().plusYears(1)).stream()
            .filter(each -> isDuty(each.sort()))
            .map(each -> row(each, reader, words))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            Block.heading(2, words.say("duties.title")),
            new Block.Table(
                words.say("duties.title"),
                List.of(
                    Column.of(words.say("duties.column.due")),
                    Column.of(words.say("duties.column.what")),
                    Column.of(words.say("duties.column.source")),
                    Column.of(words.say("duties.column.state"))),
                rows));
  }

  /** Promises have a table of their own in the book. */
  private static boolean isDuty(Happening.Sort sort) {
    return switch (sort) {
      case DUTY, ANNIVERSARY -> true;
      case VISIT, MEETING, COMMITMENT -> false;
    };
  }

  private static List<Cell> row(Happening duty, Reader reader, Words words) {
    return List.of(
        Cell.of(duty.days() == null ? words.say("duties.undated") : reader.day(duty.days())),
        Cell.of(Phrase.linked(duty.title(), duty.path())),
        Cell.of(duty.source() == null ? "" : duty.source()),
        Cell.of(words.say("duties.state." + duty.standing().word())));
  }
}
