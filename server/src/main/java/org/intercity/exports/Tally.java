package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.intercity.register.Body;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.Range;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;

/**
 * What is counted on a day, kind by kind: the partners of one body, or the ties of a whole
 * register.
 */
record Tally(LocalDate on, Map<Optional<Kind>, List<Unit>> byKind) {

  /**
   * One partner, or one tie.
   *
   * @param bodies the partner, or all parties
   * @param countries as the profile counts them
   * @param sure whether it counts whatever coarse dates mean
   */
  record Unit(List<Body> bodies, Set<String> countries, List<Tie> ties, boolean sure) {
    Unit {
      bodies = List.copyOf(bodies);
      countries = Set.copyOf(countries);
      ties = List.copyOf(ties);
    }
  }

  /** The partners of a body, as the register counts them. */
  static Tally ofBody(Body holder, List<Tie> ties, Profile profile, LocalDate on) {
    Totals totals = Totals.of(holder, ties, profile, on);
    Map<Optional<Kind>, List<Unit>> byKind = new LinkedHashMap<>();
    totals.byKind().forEach(total -> byKind.put(total.kind(), units(total)));
    byKind.put(Optional.empty(), units(totals.all()));
    return new Tally(on, byKind);
  }

  private static List<Unit> units(Total total) {
    return total.counted().stream()
        .map(
            each ->
                new Unit(
                    List.of(each.partner()), Set.of(each.country()), each.ties(), each.isSure()))
        .toList();
  }

  /** All ties that the profile counts: those between bodies of its levels. */
  static Tally ofAll(List<Tie> ties, Profile profile, LocalDate on) {
    Map<Optional<Kind>, List<Unit>> byKind = new LinkedHashMap<>();
    profile.kinds().forEach(kind -> byKind.put(Optional.of(kind), new ArrayList<>()));
    byKind.put(Optional.empty(), new ArrayList<>());
    for (Tie tie : ties) {
      if (tie.parties().stream().filter(profile::counts).count() < 2) {
        continue;
      }
      Set<Optional<Kind>> kinds = new HashSet<>();
      History.of(tie)
          .possibleOn(on)
          .forEach(
              standing ->
                  kinds.add(standing.countedKind(profile).filter(profile.kinds()::contains)));
      Set<String> countries = new HashSet<>();
      tie.parties().forEach(party -> countries.add(profile.countryOf(party.country())));
      for (Optional<Kind> kind : kinds) {
        if (kind.isPresent()) {
          Unit unit = new Unit(tie.parties(), countries, List.of(tie), kinds.size() == 1);
          byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(unit);
        }
      }
      if (kinds.stream().anyMatch(Optional::isPresent)) {
        boolean sure = kinds.stream().allMatch(Optional::isPresent);
        byKind
            .computeIfAbsent(Optional.empty(), _ -> new ArrayList<>())
            .add(new Unit(tie.parties(), countries, List.of(tie), sure));
      }
    }
    return new Tally(on, byKind);
  }

  List<Unit> of(Optional<Kind> kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Range count(Optional<Kind> kind, Predicate<Unit> which) {
    List<Unit> units = of(kind).stream().filter(which).toList();
    return new Range((int) units.stream().filter(Unit::sure).count(), units.size());
  }

  Range countries(Optional<Kind> kind) {
    return new Range(codes(kind, Unit::sure).size(), codes(kind, _ -> true).size());
  }

  /** The countries of a kind, in the order of their codes. */
  Set<String> codes(Optional<Kind> kind, Predicate<Unit> which) {
    Set<String> codes = new TreeSet<>();
    of(kind).stream().filter(which).forEach(unit -> codes.addAll(unit.countries()));
    return codes;
  }
}
