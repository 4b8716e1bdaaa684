package org.intercity.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many partners a body has of each kind, and in how many countries, on a day and under a
 * counting profile. Partner bodies are counted, not papers: one that is bound by two ties counts
 * once, under the closer kind.
 */
public record Totals(Body holder, LocalDate on, Profile profile, List<Total> byKind, Total all) {

  private record Partner(Body body, List<Tie> ties, Set<Optional<Kind>> kinds, List<Act> doubt) {}

  public static Totals of(Body holder, List<Tie> ties, Profile profile, LocalDate on) {
    Map<BodyId, Partner> partners = new LinkedHashMap<>();
    for (Tie tie : ties) {
      History history = History.of(tie);
      Set<Optional<Kind>> kinds = new HashSet<>();
      history.possibleOn(on).forEach(standing -> kinds.add(standing.countedKind(profile)));
      if (kinds.equals(Set.of(Optional.<Kind>empty()))) {
        continue;
      }
      List<Act> doubt = kinds.size() > 1 ? history.doubtfulOn(on) : List.of();
      for (Body partner : tie.partnersOf(holder.id())) {
        if (profile.counts(partner)) {
          partners.merge(
              partner.id(), new Partner(partner, List.of(tie), kinds, doubt), Totals::both);
        }
      }
    }
    List<Partner> found = List.copyOf(partners.values());
    List<Total> byKind =
        profile.kinds().stream().map(kind -> total(Optional.of(kind), found, profile)).toList();
    return new Totals(holder, on, profile, byKind, total(Optional.empty(), found, profile));
  }

  /** The total of one kind. */
  public Total of(Kind kind) {
    return byKind.stream()
        .filter(total -> total.kind().equals(Optional.of(kind)))
        .findFirst()
        .orElse(new Total(Optional.of(kind), List.of()));
  }

  private static Partner both(Partner one, Partner other) {
    Set<Optional<Kind>> kinds = new HashSet<>();
    for (Optional<Kind> first : one.kinds()) {
      for (Optional<Kind> second : other.kinds()) {
        kinds.add(
            first.isEmpty()
                ? second
                : second.isEmpty() ? first : Optional.of(first.get().orCloser(second.get())));
      }
    }
    List<Tie> ties = new ArrayList<>(one.ties());
    ties.addAll(other.ties());
    List<Act> doubt = new ArrayList<>(one.doubt());
    doubt.addAll(other.doubt());
    return new Partner(one.body(), ties, kinds, kinds.size() > 1 ? doubt : List.of());
  }

  private static Total total(Optional<Kind> kind, List<Partner> partners, Profile profile) {
    List<Total.Counted> counted = new ArrayList<>();
    for (Partner partner : partners) {
      long matching = partner.kinds().stream().filter(each -> matches(each, kind, profile)).count();
      if (matching > 0) {
        counted.add(
            new Total.Counted(
                partner.body(),
                profile.countryOf(partner.body().country()),
                partner.ties(),
                matching == partner.kinds().size() ? List.of() : partner.doubt()));
      }
    }
    counted.sort(
        Comparator.comparing(Total.Counted::country)
            .thenComparing(each -> each.partner().name())
            .thenComparing(each -> each.partner().id()));
    return new Total(kind, counted);
  }

  private static boolean matches(Optional<Kind> held, Optional<Kind> asked, Profile profile) {
    return asked.isPresent()
        ? held.equals(asked)
        : held.filter(profile.kinds()::contains).isPresent();
  }
}
