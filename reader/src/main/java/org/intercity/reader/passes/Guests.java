package org.intercity.reader.passes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;

/** Whose delegation is on a journey, and who therefore receives it. */
final class Guests {

  private Guests() {}

  /** The only side of a tie that sent no delegation, where another did. */
  static Optional<Side> host(Draft draft, Tie tie) {
    Map<String, Side> guests = new LinkedHashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("delegation", sentence)) {
        if (!draft.any("nodelegation", sentence)) {
          of(draft, match).ifPresent(side -> guests.putIfAbsent(side.key(), side));
        }
      }
    }
    List<Side> hosts =
        tie.sides().stream().filter(side -> !guests.containsKey(side.key())).toList();
    return hosts.size() == 1 && tie.sides().size() > 1
        ? Optional.of(hosts.getFirst())
        : Optional.empty();
  }

  /** Whose delegation it is: as named with it, else by whom it is led. */
  static Optional<Side> of(Draft draft, Match match) {
    return match
        .mark("of", Site.class)
        .map(site -> Side.of(draft, site))
        .or(() -> match.mark("head", Human.class).flatMap(human -> VisitPass.bodyOf(draft, human)));
  }
}
