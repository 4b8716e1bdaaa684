package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading.ReportedTotal;
import org.intercity.reader.TotalKind;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Mark.Amount;
import org.intercity.reader.text.Mark.Duty;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Type;

/** Reads the figures an article gives of somebody's ties: "18 cities in 10 countries". */
final class TotalPass implements Pass {

  private static final long MOST = 2_000;

  @Override
  public String name() {
    return "totals";
  }

  @Override
  public String says() {
    return "Reads figures of ties, to be checked and never stored: “18 cities in 10 countries”,"
        + " “the eighth sister city”.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<ReportedTotal> totals = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      List<Span> taken = new ArrayList<>();
      for (Match match : draft.matches("total", sentence)) {
        if (taken.stream().noneMatch(match.span()::overlaps)) {
          total(draft, sentence, match)
              .filter(total -> totals.stream().noneMatch(other -> isSame(total, other)))
              .ifPresent(
                  total -> {
                    totals.add(total);
                    taken.add(match.span());
                  });
        }
      }
    }
    return draft.with(draft.findings().withTotals(totals));
  }

  private static boolean isSame(ReportedTotal one, ReportedTotal other) {
    return one.kind() == other.kind()
        && one.cities() == other.cities()
        && java.util.Objects.equals(one.countries(), other.countries());
  }

  private static Optional<ReportedTotal> total(Draft draft, Sentence sentence, Match match) {
    Optional<Amount> cities = match.mark("cities", Amount.class).filter(TotalPass::isCount);
    Optional<Amount> countries = match.mark("countries", Amount.class).filter(TotalPass::isCount);
    Optional<Side> holder = holder(draft, sentence, match);
    Optional<TotalKind> kind = kind(match);
    if (cities.isEmpty() || holder.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportedTotal(
            holder.get().name(),
            holder.get().where(),
            kind.get(),
            (int) cities.get().value(),
            countries.map(amount -> (int) amount.value()).orElse(null),
            match.mark("within", Term.class).map(Term::value).orElse(null),
            List.of(draft.quote(match.span()))));
  }

  private static boolean isCount(Amount amount) {
    return amount.value() > 0 && amount.value() <= MOST;
  }

  private static Optional<TotalKind> kind(Match match) {
    return match.value().equals("kind")
        ? match
            .mark("kind", Term.class)
            .filter(term -> term.type() == Type.KIND && !term.value().equals("none"))
            .map(term -> TotalKind.of(term.value()))
        : Optional.of(TotalKind.of(match.value()));
  }

  /** The one named as having them, else the nearest before the figure that is no partner. */
  private static Optional<Side> holder(Draft draft, Sentence sentence, Match match) {
    Optional<Side> named = match.mark("holder", Site.class).map(site -> Side.of(draft, site));
    return named
        .or(
            () ->
                draft.sites(sentence).stream()
                    .filter(site -> site.start() < match.span().start())
                    .filter(site -> site.duty() == Duty.SUBJECT || site.duty() == Duty.OWNER)
                    .max(Comparator.comparingInt(Mark::start))
                    .map(site -> Side.of(draft, site)))
        .or(() -> Optional.ofNullable(draft.ties().holder()));
  }
}
