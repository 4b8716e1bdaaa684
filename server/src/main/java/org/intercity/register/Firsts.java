package org.intercity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;

/** New ties of a body with a country, in the order of their days: what "first since" is said of. */
public record Firsts(List<Opening> openings, List<Tie> unresolved) {

  public Firsts {
    openings = List.copyOf(openings);
    unresolved = List.copyOf(unresolved);
  }

  /** The first paper of a tie, or one that raised it. */
  public record Opening(Tie tie, Act act, EdtfDate on) {}

  /**
   * The new ties of {@code holder} with {@code country}, renewals left out; and the ties with it of
   * which no step is known, that could stand between.
   *
   * @param country the code as the profile counts it
   */
  public static Firsts of(Body holder, List<Tie> ties, Profile profile, String country) {
    List<Opening> openings = new ArrayList<>();
    List<Tie> unresolved = new ArrayList<>();
    for (Tie tie : ties) {
      boolean withIt =
          tie.partnersOf(holder.id()).stream()
              .anyMatch(partner -> profile.countryOf(partner.country()).equals(country));
      if (!withIt) {
        continue;
      }
      if (tie.acts().isEmpty()) {
        unresolved.add(tie);
      }
      for (Entered<Act> entered : tie.acts()) {
        Act act = entered.what();
        if (act.type() == ActType.SIGNED || act.type() == ActType.UPGRADED) {
          tie.countsFrom(act).ifPresent(on -> openings.add(new Opening(tie, act, on)));
        }
      }
    }
    openings.sort(Comparator.comparing(opening -> opening.on().earliest()));
    return new Firsts(openings, unresolved);
  }

  /** Those that may lie after {@code from} and before {@code to}. */
  public List<Opening> between(EdtfDate from, LocalDate to) {
    return openings.stream()
        .filter(opening -> opening.on().latest().isAfter(from.latest()))
        .filter(opening -> opening.on().earliest().isBefore(to))
        .toList();
  }

  /** Those that may have been on {@code date}. */
  public List<Opening> on(EdtfDate date) {
    return openings.stream().filter(opening -> opening.on().agreesWith(date)).toList();
  }
}
