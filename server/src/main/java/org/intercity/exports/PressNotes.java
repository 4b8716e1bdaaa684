package org.intercity.exports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.journal.Journal;
import org.intercity.register.Act;
import org.intercity.register.ActId;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.springframework.stereotype.Service;

/** Writes press notes on steps of ties. */
@Service
public class PressNotes {

  private final Register register;
  private final Journal journal;

  public PressNotes(Register register, Journal journal) {
    this.register = register;
    this.journal = journal;
  }

  /** The note on a step; empty where there is no such step, or none that the press is told of. */
  public Optional<PressNote> find(ActId id, Locale language) {
    RegisterView now = register.now();
    long head = journal.head();
    return now.findTie(id.tie())
        .flatMap(
            tie ->
                tie.acts().stream()
                    .map(Entered::what)
                    .filter(act -> act.id().equals(id) && PressNote.TOLD.contains(act.type()))
                    .findFirst()
                    .map(act -> write(now, head, tie, act, language)));
  }

  private static PressNote write(RegisterView now, long head, Tie tie, Act act, Locale language) {
    Body holder =
        tie.parties().stream()
            .filter(party -> party.id().equals(now.office().body()))
            .findFirst()
            .orElseGet(() -> tie.parties().getFirst());
    return new PressWriter(now, head, tie, act, holder, Saying.in(language)).write();
  }

  /** Steps of which notes can be written, the latest first. */
  public List<Told> list(int limit) {
    RegisterView now = register.now();
    List<Tie> ties = Optional.ofNullable(now.office().body()).map(now::tiesOf).orElseGet(now::ties);
    return ties.stream()
        .flatMap(
            tie ->
                tie.acts().stream()
                    .map(Entered::what)
                    .filter(act -> PressNote.TOLD.contains(act.type()))
                    .map(act -> new Told(tie, act)))
        .sorted(
            java.util.Comparator.comparing(
                    (Told told) ->
                        told.tie()
                            .countsFrom(told.act())
                            .map(date -> date.latest())
                            .orElse(java.time.LocalDate.MIN))
                .reversed())
        .limit(limit)
        .toList();
  }

  /** A step of a tie. */
  public record Told(Tie tie, Act act) {}
}
