package org.intercity.reader.passes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Duty;
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
                        .or(() -> announcing(draft, sentence, head))
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

  /**
   * "The city said that Deputy Mayor Lin, at the head of …": who announces, where one only acts.
   */
  private static Optional<Site> announcing(Draft draft, Sentence sentence, Human head) {
    List<Site> before =
        draft.sites(sentence).stream().filter(site -> site.end() <= head.start()).toList();
    return before.size() == 1 && before.getFirst().duty() == Duty.SUBJECT
        ? Optional.of(before.getFirst())
        : Optional.empty();
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
