package org.intercity.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;

/** A body's totals as pages show them: kind by kind, the closest first, then all together. */
record BodyTotals(Naming naming) {

  List<KindTotal> of(Body body, List<Tie> ties, Profile profile, LocalDate on) {
    Totals totals = Totals.of(body, ties, profile, on);
    List<KindTotal> shown = new ArrayList<>();
    totals.byKind().stream()
        .filter(total -> !total.counted().isEmpty() || isMain(total))
        .map(total -> total(total, on))
        .forEach(shown::add);
    shown.add(total(totals.all(), on));
    return shown;
  }

  /** Sister and friendship are shown even where there are none. */
  private static boolean isMain(Total total) {
    return total.kind().filter(kind -> kind.compareTo(Kind.FRIENDSHIP) >= 0).isPresent();
  }

  private KindTotal total(Total total, LocalDate on) {
    return new KindTotal(
        total.kind().map(Kind::word).orElse("all"),
        total.cities(),
        total.countries(),
        total.counted().stream().map(each -> counted(each, on)).toList());
  }

  private KindTotal.Counted counted(Total.Counted counted, LocalDate on) {
    return new KindTotal.Counted(
        naming.party(counted.partner()),
        naming.country(counted.country()),
        counted.ties().stream().map(tie -> tie.id().value()).toList(),
        counted.ties().stream()
            .flatMap(tie -> Ties.since(History.of(tie).on(on)).stream())
            .min(Comparator.comparing(EdtfDate::earliest))
            .orElse(null),
        counted.doubt().stream().map(act -> doubt(counted, act)).toList());
  }

  private static KindTotal.Doubt doubt(Total.Counted counted, Act act) {
    Optional<EdtfDate> date =
        counted.ties().stream()
            .filter(tie -> tie.id().equals(act.tie()))
            .flatMap(tie -> tie.countsFrom(act).stream())
            .findFirst();
    return new KindTotal.Doubt(act.type().word(), date.orElse(null));
  }
}
