package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading.Contact;
import org.intercity.reader.Reading.Met;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Human;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.When;
import org.intercity.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the people named with a post, and by whom, where and when they were met. */
final class ContactPass implements Pass {

  @Override
  public String name() {
    return "people met";
  }

  @Override
  public String says() {
    return "Lists the people named with a post; where the text says they were met, by whom, where"
        + " and when.";
  }

  @Override
  public Draft apply(Draft draft) {
    Map<String, Contact> contacts = new LinkedHashMap<>();
    for (Sentence sentence : draft.sentences()) {
      Optional<Match> met = draft.matches("met", sentence).stream().findFirst();
      for (Human human : draft.people(sentence)) {
        @Nullable Met how =
            met.filter(match -> isMet(match, human))
                .map(match -> met(draft, sentence, match))
                .orElse(null);
        Contact contact = new Contact(human.official(), how, List.of(draft.quote(human)));
        contacts.merge(human.official().name(), contact, ContactPass::better);
      }
    }
    return draft.with(draft.findings().withPeople(List.copyOf(contacts.values())));
  }

  private static boolean isMet(Match match, Human human) {
    return match.span("them").filter(span -> span.contains(human)).isPresent();
  }

  private static Contact better(Contact one, Contact other) {
    if (one.met() == null && other.met() != null) {
      return other;
    }
    return one.met() == null && one.who().of() == null && other.who().of() != null ? other : one;
  }

  private static Met met(Draft draft, Sentence sentence, Match match) {
    String by =
        match
            .mark("by", Human.class)
            .map(human -> human.official().name())
            .orElseGet(
                () ->
                    draft.people(sentence).stream()
                        .filter(
                            human ->
                                match.span("them").map(s -> human.end() <= s.start()).orElse(false))
                        .findFirst()
                        .map(human -> human.official().name())
                        .orElse(null));
    Sentence where = scene(draft, sentence);
    return new Met(by, place(draft, where), date(draft, where));
  }

  /** The sentence itself where it says where, else the last one before that does. */
  private static Sentence scene(Draft draft, Sentence sentence) {
    return draft.sentences().stream()
        .filter(each -> each.start() <= sentence.start() && place(draft, each) != null)
        .max(Comparator.comparingInt(Sentence::start))
        .orElse(sentence);
  }

  private static @Nullable String place(Draft draft, Sentence sentence) {
    return draft.sites(sentence).stream()
        .filter(site -> site.duty() == Duty.AT)
        .filter(site -> !Quotations.isSpeech(draft, sentence, site))
        .findFirst()
        .map((Site site) -> draft.words(site.head()))
        .orElse(null);
  }

  private static @Nullable EdtfDate date(Draft draft, Sentence sentence) {
    List<When> days = new ArrayList<>(draft.marks().of(When.class, sentence));
    return days.stream()
        .filter(day -> !day.news() && !Quotations.isSpeech(draft, sentence, (Mark) day))
        .findFirst()
        .map(When::past)
        .orElse(null);
  }
}
