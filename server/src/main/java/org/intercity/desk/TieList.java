package org.intercity.desk;

import java.util.List;
import org.intercity.register.Tie;

/** All ties as lines of a list, and the countries of their parties. */
record TieList(List<Shown> ties, List<TiesPage.Country> countries) {

  /** A tie and its line. */
  record Shown(Tie tie, TieLine line) {}

  static TieList of(List<Tie> ties, Ties look) {
    Naming naming = look.naming();
    return new TieList(
        ties.stream().map(tie -> new Shown(tie, look.line(tie))).toList(),
        ties.stream()
            .flatMap(tie -> tie.parties().stream())
            .map(party -> party.country())
            .distinct()
            .map(code -> new TiesPage.Country(code, naming.country(code)))
            .sorted(TiesPage.Country.byName(naming.locale()))
            .toList());
  }
}
