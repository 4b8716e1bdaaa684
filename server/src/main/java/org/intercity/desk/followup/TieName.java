package org.intercity.desk.followup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intercity.desk.Name;
import org.intercity.desk.Naming;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** A tie by its partners, as an office calls it. */
record TieName(String id, List<Name> partners) {

  TieName {
    partners = List.copyOf(partners);
  }

  /**
   * These ties by their numbers.
   *
   * @param home the office's own body, which need not be said
   */
  static Map<TieId, TieName> of(
      Collection<TieId> ids, RegisterView register, Naming naming, @Nullable BodyId home) {
    return register.ties(ids).stream()
        .collect(Collectors.toMap(Tie::id, tie -> of(tie, naming, home)));
  }

  static TieName of(Tie tie, Naming naming, @Nullable BodyId home) {
    return new TieName(
        tie.id().value(),
        (home == null ? tie.parties() : tie.partnersOf(home)).stream().map(naming::name).toList());
  }

  /** On one line, for tables. */
  String text() {
    return id + " " + partners.stream().map(Name::text).collect(Collectors.joining(" — "));
  }
}
