package org.intercity.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.exchange.Exchange;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.UntilNextEntry;
import org.intercity.journal.Visibility;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.words.UserError;
import org.springframework.stereotype.Service;

/** The duties of offices, worked out from rules and from what each office keeps. */
@Service
public class Duties {

  private static final int MOST_OFFICES = 64;

  /** How far ahead duties are kept worked out; further ahead they are worked out when asked for. */
  private static final int AHEAD = 400;

  /** In years. */
  private static final int FAR_AHEAD = 60;

  private final Journal journal;
  private final Database database;
  private final Exchange exchange;
  private final Register register;
  private final UntilNextEntry<Asked, List<Duty>> kept;

  Duties(Journal journal, Database database, Exchange exchange, Register register) {
    this.journal = journal;
    this.database = database;
    this.exchange = exchange;
    this.register = register;
    this.kept = new UntilNextEntry<>(journal, MOST_OFFICES);
  }

  private record Asked(String office, LocalDate today) {}

  /**
   * All duties of an office that are due by a year ahead, or have no day; what is due first, first.
   */
  public List<Duty> of(String office, LocalDate today) {
    return kept.get(new Asked(office, today), () -> derive(office, today, today.plusDays(AHEAD)));
  }

  /** The duties of an office of which a day lies among these days. */
  public List<Duty> within(String office, LocalDate today, Span days) {
    List<Duty> all =
        days.last().isAfter(today.plusDays(AHEAD))
            ? derive(office, today, days.last())
            : of(office, today);
    return all.stream().filter(duty -> duty.due() != null && days.touches(duty.due())).toList();
  }

  /** The duty of that key, as it stands, also of years that a calendar can be turned to. */
  public Optional<Duty> find(String office, DutyKey key, LocalDate today) {
    return of(office, today).stream()
        .filter(duty -> duty.key().equals(key))
        .findFirst()
        .or(
            () ->
                derive(office, today, today.plusYears(FAR_AHEAD)).stream()
                    .filter(duty -> duty.key().equals(key))
                    .findFirst());
  }

  /** What was noted on a duty, the oldest first. */
  public List<Entered<Mark>> marks(String office, DutyKey key) {
    return new Marks(database.reads(), office).of(key);
  }

  /**
   * Notes that a duty was met, was waived, or is open again.
   *
   * @param seen the entry of what was noted on it when the officer looked; 0 where nothing was
   */
  public void mark(Signature by, Mark mark, long seen) {
    journal.append(
        by,
        db -> {
          List<Entered<Mark>> noted = new Marks(db, by.actedFor()).of(mark.duty());
          long newest = noted.isEmpty() ? 0 : noted.getLast().entry();
          if (newest != seen) {
            throw new UserError("duties.error.changed", newest);
          }
          return List.of(new Draft(Payloads.MARK, Visibility.OFFICE, Payloads.tree(mark)));
        });
  }

  private List<Duty> derive(String office, LocalDate today, LocalDate until) {
    List<InForce> rules = Rulebook.of(database.reads(), office);
    return rules.isEmpty()
        ? List.of()
        : BodyId.find(office)
            .map(Home::new)
            .map(
                home -> {
                  List<Duty> duties =
                      new ArrayList<>(
                          new Deriving(exchange.of(office), register.now(), home, today)
                              .duties(rules, until));
                  Map<String, Entered<Mark>> marks = new Marks(database.reads(), office).newest();
                  duties.replaceAll(duty -> duty.with(marks.get(duty.key().toString())));
                  return duties.stream().sorted(Duty.SOONEST).toList();
                })
            .orElse(List.of());
  }
}
