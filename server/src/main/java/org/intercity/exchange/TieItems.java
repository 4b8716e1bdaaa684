package org.intercity.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intercity.register.Body;
import org.intercity.register.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what hangs on a tie, also where nobody said so: by its parties and by its sources. */
record TieItems(JdbcClient db) {

  /** The numbers of items, of whatever office. */
  Set<String> of(Tie tie, Sort sort) {
    Set<String> found = linked(sort, List.of(tie.id().value()));
    found.addAll(linked(sort, sources(tie)));
    List<Set<String>> sides = tie.parties().stream().map(party -> linked(sort, party)).toList();
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        Set<String> both = new HashSet<>(sides.get(i));
        both.retainAll(sides.get(j));
        found.addAll(both);
      }
    }
    return found;
  }

  private Set<String> linked(Sort sort, Body party) {
    return linked(sort, List.of(party.id().value(), party.place().id().value()));
  }

  private static List<String> sources(Tie tie) {
    return tie.said().stream().map(said -> said.source().id().value()).distinct().toList();
  }

  private Set<String> linked(Sort sort, List<String> targets) {
    return targets.isEmpty()
        ? new HashSet<>()
        : new HashSet<>(
            db.sql(
                    "SELECT item FROM exchange_link"
                        + " WHERE target IN (:targets) AND sort = :sort")
                .param("targets", targets)
                .param("sort", sort.word())
                .query(String.class)
                .list());
  }
}
