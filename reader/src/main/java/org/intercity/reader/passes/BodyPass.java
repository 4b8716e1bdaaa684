package org.intercity.reader.passes;

import java.util.HashMap;
import java.util.Map;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;

/** Gives a person without a body the one whose delegation they lead. */
final class BodyPass implements Pass {

  @Override
  public String name() {
    return "bodies of people";
  }

  @Override
  public String says() {
    return "A person named without a body belongs to the one whose delegation they lead.";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, String> bodies = new HashMap<>();
    for (Sentence sentence : draft.sentences()) {
      for (Match match : draft.matches("delegation", sentence)) {
        match
            .mark("head", Human.class)
            .ifPresent(
                head ->
                    match
                        .mark("of", Site.class)
                        .ifPresent(
                            site ->
                                bodies.putIfAbsent(
                                    head.official().name(), draft.words(site.head()))));
      }
    }
    return draft.with(
        draft
            .marks()
            .without(mark -> mark instanceof Human human && lacks(human, bodies))
            .with(
                draft.marks().all().stream()
                    .filter(Human.class::isInstance)
                    .map(Human.class::cast)
                    .filter(human -> lacks(human, bodies))
                    .map(human -> placed(human, bodies))
                    .toList()));
  }

  private static boolean lacks(Human human, Map<String, String> bodies) {
    return human.official().of() == null && bodies.containsKey(human.official().name());
  }

  private static Human placed(Human human, Map<String, String> bodies) {
    Official who = human.official();
    return new Human(
        human.start(),
        human.end(),
        new Official(who.name(), who.role(), bodies.get(who.name())),
        human.name(),
        human.postWord());
  }
}
