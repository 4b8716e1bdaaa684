package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading.Profile;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark.Amount;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a place itself: its population, its rank, its industries. */
final class ProfilePass implements Pass {

  private static final long FEWEST = 100;

  @Override
  public String name() {
    return "profiles";
  }

  @Override
  public String says() {
    return "Reads what is said of a place itself: population, rank, industries, links.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Profile> profiles = new ArrayList<>();
    @Nullable Site topic = null;
    for (Sentence sentence : draft.sentences()) {
      @Nullable Site before = topic;
      topic = subject(draft, sentence).orElse(topic);
      List<Amount> counted = new ArrayList<>();
      for (Match match : draft.matches("population", sentence)) {
        Optional<Site> place =
            match.mark("place", Site.class).or(() -> nearest(draft, sentence, match));
        Optional<Amount> people = match.mark("n", Amount.class).filter(n -> n.value() >= FEWEST);
        if (people.isPresent()
            && !counted.contains(people.get())
            && (place.isPresent() || before != null)) {
          counted.add(people.get());
          Site where = place.orElse(before);
          add(profiles, draft, where, people.get().value(), null, match.span());
        }
      }
      for (Match match : draft.matches("profile", sentence)) {
        Optional<Site> named = match.mark("place", Site.class);
        Site where = named.orElse(topic);
        Optional<Span> says = match.span("says");
        if (where != null && says.isPresent()) {
          add(profiles, draft, where, null, draft.words(says.get()).strip(), says.get());
        }
      }
    }
    return draft.with(draft.findings().withProfiles(profiles));
  }

  private static void add(
      List<Profile> profiles,
      Draft draft,
      @Nullable Site site,
      @Nullable Long population,
      @Nullable String says,
      Span span) {
    if (site != null && site.duty() != Duty.NAME) {
      Profile profile =
          new Profile(SigningPass.named(draft, site), population, says, List.of(draft.quote(span)));
      boolean known =
          profiles.stream()
              .anyMatch(
                  other ->
                      other.place().equals(profile.place())
                          && population != null
                          && population.equals(other.population()));
      if (!known) {
        profiles.add(profile);
      }
    }
  }

  private static Optional<Site> subject(Draft draft, Sentence sentence) {
    List<Site> sites = draft.sites(sentence);
    return sites.stream()
        .filter(site -> site.duty() == Duty.SUBJECT)
        .findFirst()
        .or(() -> sites.stream().filter(site -> site.duty() == Duty.PLAIN).findFirst());
  }

  private static Optional<Site> nearest(Draft draft, Sentence sentence, Match match) {
    return draft.sites(sentence).stream()
        .filter(site -> site.duty() != Duty.NAME && site.duty() != Duty.POST)
        .filter(site -> site.start() < match.span().end() || site.duty() == Duty.SUBJECT)
        .min(
            Comparator.<Site>comparingInt(site -> site.start() > match.span().end() ? 1 : 0)
                .thenComparingInt(site -> site.distanceTo(match.span())));
  }
}
