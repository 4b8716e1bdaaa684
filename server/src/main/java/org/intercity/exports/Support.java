package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Firsts;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.RegisterView;
import org.intercity.register.Reported;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;

/**
 * Whether the register supports a figure of a body on a day: what stands in the way of it. A figure
 * without obstacles may be printed.
 */
record Support(RegisterView now, Body holder, List<Tie> ties, Profile profile, LocalDate on) {

  static Support of(RegisterView now, Body holder, Profile profile, LocalDate on) {
    return new Support(now, holder, now.tiesOf(holder.id()), profile, on);
  }

  Totals totals() {
    return Totals.of(holder, ties, profile, on);
  }

  /** What stands in the way of the total of a kind. */
  List<Obstacle> ofTotal(Kind kind) {
    List<Obstacle> obstacles = new ArrayList<>(ofHolder());
    for (Total.Counted counted : totals().of(kind).counted()) {
      for (Tie tie : counted.isSure() ? List.<Tie>of() : counted.ties()) {
        for (Act act : History.of(tie).doubtfulOn(on)) {
          tie.countsFrom(act).ifPresent(date -> obstacles.add(new Obstacle.Coarse(tie, act, date)));
        }
      }
    }
    for (Tie tie : ties) {
      if (isCounted(tie)) {
        if (tie.acts().isEmpty() && claims(tie, kind)) {
          obstacles.add(new Obstacle.Unresolved(tie));
        }
        undated(tie).stream()
            .filter(act -> act.kind() == kind)
            .forEach(act -> obstacles.add(new Obstacle.Undated(tie, act)));
      }
    }
    reportedMore(kind).ifPresent(obstacles::add);
    return obstacles;
  }

  /** What stands in the way of being the first with a country since another. */
  List<Obstacle> ofFirst(Firsts firsts, Tie own) {
    List<Obstacle> obstacles = new ArrayList<>(ofHolder());
    firsts.unresolved().stream()
        .filter(tie -> !tie.id().equals(own.id()))
        .forEach(tie -> obstacles.add(new Obstacle.Unresolved(tie)));
    for (Firsts.Opening opening : firsts.openings()) {
      if (opening.tie().id().equals(own.id())) {
        continue;
      }
      if (opening.act().when().date() == null && opening.act().when().effective() == null) {
        obstacles.add(new Obstacle.Undated(opening.tie(), opening.act()));
      } else if (!opening.on().isSurelyBy(on) && opening.on().mayBeBy(on)) {
        obstacles.add(new Obstacle.Coarse(opening.tie(), opening.act(), opening.on()));
      }
    }
    for (Kind kind : profile.kinds()) {
      reportedMore(kind).filter(each -> !obstacles.contains(each)).ifPresent(obstacles::add);
    }
    return obstacles;
  }

  /** A register of one office knows that office's ties; one of no body's is everybody's. */
  private List<Obstacle> ofHolder() {
    return now.office().body() == null || holder.id().equals(now.office().body())
        ? List.of()
        : List.of(new Obstacle.NotOurs(holder));
  }

  private boolean isCounted(Tie tie) {
    return tie.partnersOf(holder.id()).stream().anyMatch(profile::counts);
  }

  private static boolean claims(Tie tie, Kind kind) {
    return tie.said().stream().anyMatch(said -> said.what().says().kind() == kind);
  }

  /**
   * Papers without a date that are told of only after the day: they may have been signed before.
   */
  private List<Act> undated(Tie tie) {
    return tie.acts().stream()
        .map(Entered::what)
        .filter(act -> act.type().concludes())
        .filter(act -> act.when().date() == null && act.when().effective() == null)
        .filter(act -> tie.countsFrom(act).filter(from -> from.isSurelyBy(on)).isEmpty())
        .toList();
  }

  /**
   * The latest figure that a source gives up to the day, where it is higher than the register's own
   * for that figure's day. Figures of the kind itself are asked first; where there is none, those
   * of all kinds together.
   */
  Optional<Obstacle.ReportedMore> reportedMore(Kind kind) {
    Optional<Reported> ofKind = latest(kind);
    Optional<Reported> asked = ofKind.isPresent() ? ofKind : latest(null);
    return asked.flatMap(
        reported -> {
          Totals then = Totals.of(holder, ties, profile, reported.on().latest());
          Total known = reported.kind() == null ? then.all() : then.of(reported.kind());
          return known.cities().high() >= reported.figure().cities()
              ? Optional.empty()
              : Optional.of(
                  new Obstacle.ReportedMore(reported, publisher(reported), known.cities().high()));
        });
  }

  private Optional<Reported> latest(@org.jspecify.annotations.Nullable Kind kind) {
    return now.reportedOf(holder.id()).stream()
        .filter(reported -> reported.kind() == kind)
        .filter(reported -> reported.on().mayBeBy(on))
        .max(Comparator.comparing((Reported reported) -> reported.on().latest()));
  }

  private String publisher(Reported reported) {
    return now.findSource(reported.source())
        .map(Source::origin)
        .flatMap(
            origin ->
                Optional.ofNullable(origin.publisher())
                    .or(() -> Optional.ofNullable(origin.title()))
                    .or(() -> Optional.ofNullable(origin.address())))
        .orElseGet(() -> reported.source().value());
  }

  /** Other ties that came to a kind in a time that may be this one. */
  List<Obstacle> sameTime(Tie own, Kind kind, EdtfDate when) {
    List<Obstacle> same = new ArrayList<>();
    for (Tie tie : ties) {
      for (Entered<Act> entered : tie.acts()) {
        Act act = entered.what();
        boolean other = !tie.id().equals(own.id()) && isCounted(tie);
        if (other
            && act.kind() == kind
            && act.type().concludes()
            && act.type() != org.intercity.register.ActType.RENEWED
            && tie.countsFrom(act).filter(when::agreesWith).isPresent()) {
          same.add(new Obstacle.SameTime(tie, act));
        }
      }
    }
    return same;
  }
}
