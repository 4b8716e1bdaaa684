package org.intercity.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.LegalState;
import org.intercity.register.Standing;
import org.intercity.register.Tie;

/** Lays out a tie as its page shows it. */
record TieView(Naming naming, LocalDate on) {

  TiePage page(Tie tie) {
    Standing standing = History.of(tie).on(on);
    return new TiePage(
        tie.id().value(),
        tie.parties().stream().map(naming::party).toList(),
        Ties.chip(tie, standing),
        Ties.state(tie, standing),
        Ties.since(standing).map(this::since).orElse(null),
        standing.isUneven(),
        tie.parties().stream().map(body -> side(tie, standing, body)).toList(),
        tie.acts().stream()
            .sorted(Comparator.comparing((Entered<Act> act) -> day(tie, act.what())))
            .map(act -> step(tie, act))
            .toList(),
        tie.acts().stream().flatMap(act -> dispute(tie, act.what()).stream()).toList(),
        tie.unresolved().stream().map(said -> Voices.of(said, false)).toList(),
        tie.entry());
  }

  private TiePage.Since since(EdtfDate date) {
    return new TiePage.Since(date, Dates.years(date, on));
  }

  private TiePage.Side side(Tie tie, Standing standing, Body body) {
    LegalState state = standing.parties().getOrDefault(body.id(), standing.joint());
    return new TiePage.Side(
        naming.party(body),
        tie.acts().isEmpty() ? "claimed" : state.word(),
        state.since().map(act -> act.when().date()).orElse(null));
  }

  static LocalDate day(Tie tie, Act act) {
    EdtfDate done = act.when().date();
    return done != null
        ? done.earliest()
        : tie.countsFrom(act).map(EdtfDate::earliest).orElse(LocalDate.MIN);
  }

  private TiePage.Step step(Tie tie, Entered<Act> entered) {
    Act act = entered.what();
    return new TiePage.Step(
        act.id().value(),
        act.type().word(),
        new Chip(act.kind().word(), fill(act)),
        new TiePage.Days(act.when().date(), act.when().effective()),
        tie.parties().stream()
            .filter(party -> act.by().contains(party.id()))
            .map(naming::name)
            .toList(),
        act.paper(),
        act.note(),
        tie.saidOf(act.id()).stream()
            .map(said -> Voices.of(said, said.what().disagreesWith(act)).without(act.note()))
            .toList(),
        entered.entry());
  }

  static Chip.Fill fill(Act act) {
    return switch (act.type()) {
      case SIGNED, RENEWED, UPGRADED, RESUMED, SUCCEEDED, CORRECTED -> Chip.Fill.FULL;
      case PROPOSED, CONSENT_REQUESTED, CONSENT_GIVEN, CONSENT_REFUSED -> Chip.Fill.COMING;
      case SUSPENDED -> Chip.Fill.SUSPENDED;
      case TERMINATION_NOTIFIED, TERMINATED, LAPSED -> Chip.Fill.ENDED;
    };
  }

  private static Optional<TiePage.Dispute> dispute(Tie tie, Act act) {
    return Optional.of(Voices.tellings(tie, act))
        .filter(tellings -> !tellings.isEmpty())
        .map(tellings -> new TiePage.Dispute(act.id().value(), tellings));
  }
}
