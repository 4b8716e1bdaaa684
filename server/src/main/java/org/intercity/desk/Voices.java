package org.intercity.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.journal.Digest;
import org.intercity.register.Act;
import org.intercity.register.Claim;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.intercity.sources.Evidence;

/** Claims as pages show them: the source, its words, and whether it says otherwise. */
final class Voices {

  private Voices() {}

  static Voice of(Tie.Said said, boolean disagrees) {
    Claim claim = said.what();
    return new Voice(
        origin(said.source(), claim.words().isEmpty() ? "paper" : "text"),
        claim.words().stream().map(Evidence::quote).toList(),
        version(claim.says()),
        disagrees,
        claim.weight().note(),
        said.claim().entry());
  }

  static Voice.Origin origin(Source source, String sort) {
    Source.Origin origin = source.origin();
    return new Voice.Origin(
        origin.title(),
        origin.publisher(),
        origin.address(),
        TextLanguage.of(origin.language(), origin.title()),
        origin.published(),
        Optional.ofNullable(source.document())
            .flatMap(Digest::find)
            .map(digest -> new Voice.Kept(digest.hex(), sort))
            .orElse(null));
  }

  static Voice.Version version(Claim.Says says) {
    return version(says, Chip.Fill.CLAIMED);
  }

  static Voice.Version version(Claim.Says says, Chip.Fill fill) {
    return new Voice.Version(
        new Chip(says.kind().word(), fill), says.stated(), says.type().word(), says.date());
  }

  /** The version the register holds. */
  static Voice.Version held(Act act) {
    return new Voice.Version(
        new Chip(act.kind().word(), Chip.Fill.FULL),
        act.paper().titles().stream().map(Act.Title::text).findFirst().orElse(null),
        act.type().word(),
        act.when().date());
  }

  /** The versions of a step, the register's own first; empty where all agree. */
  static List<TiePage.Telling> tellings(Tie tie, Act act) {
    Map<Voice.Version, List<Voice>> others = new LinkedHashMap<>();
    List<Voice> agreeing = new ArrayList<>();
    for (Tie.Said said : tie.saidOf(act.id())) {
      Voice.Version version = version(said.what().says());
      Voice voice = of(said, said.what().disagreesWith(act));
      if (voice.disagrees()) {
        others.computeIfAbsent(version, _ -> new ArrayList<>()).add(voice);
      } else {
        agreeing.add(voice);
      }
    }
    if (others.isEmpty()) {
      return List.of();
    }
    List<TiePage.Telling> tellings = new ArrayList<>();
    tellings.add(new TiePage.Telling(held(act), true, agreeing));
    others.forEach((version, voices) -> tellings.add(new TiePage.Telling(version, false, voices)));
    return tellings;
  }
}
