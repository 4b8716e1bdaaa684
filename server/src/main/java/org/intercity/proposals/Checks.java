package org.intercity.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.Reading;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Firsts;
import org.intercity.register.Kind;
import org.intercity.register.Profile;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.Total;
import org.intercity.register.Totals;
import org.jspecify.annotations.Nullable;

/** Tests what an article reports against the register: its figures, and its claims to be first. */
final class Checks {

  private final RegisterView register;
  private final Profile profile;
  private final Reading reading;
  private final List<Statement> own;

  /**
   * @param own the article's agreements in the register's terms, to be counted as if accepted
   */
  Checks(RegisterView register, Profile profile, Reading reading, List<Statement> own) {
    this.register = register;
    this.profile = profile;
    this.reading = reading;
    this.own = List.copyOf(own);
  }

  List<FigureCheck> figures() {
    return reading.reportedTotals().stream().map(this::figure).toList();
  }

  List<FirstCheck> firsts() {
    return reading.firsts().stream().map(this::first).toList();
  }

  private FigureCheck figure(Reading.ReportedTotal reported) {
    LocalDate on = reading.document().published();
    Optional<Body> holder = body(reported.place());
    if (on == null || holder.isEmpty()) {
      return new FigureCheck(
          reported,
          Optional.empty(),
          new Verdict.CannotBeSaid(
              on == null
                  ? new Verdict.Missing.Day()
                  : new Verdict.Missing.Holder(reported.holder())));
    }
    FigureCheck.Counted counted = count(holder.get(), reported, profile, on);
    return new FigureCheck(reported, Optional.of(counted), verdict(reported, counted));
  }

  private FigureCheck.Counted count(
      Body holder, Reading.ReportedTotal reported, Profile by, LocalDate on) {
    List<Tie> ties = register.tiesOf(holder.id());
    Optional<Kind> kind = kind(reported);
    List<Tie> withOwn = Hypothesis.add(ties, own, kind, holder.id());
    return new FigureCheck.Counted(
        holder,
        by,
        on,
        total(Totals.of(holder, ties, by, on), kind, reported.within()),
        total(Totals.of(holder, withOwn, by, on), kind, reported.within()));
  }

  private Verdict verdict(Reading.ReportedTotal reported, FigureCheck.Counted counted) {
    if (matches(reported, counted.with())) {
      return new Verdict.Holds(counted.differs(), List.of());
    }
    if (matches(reported, counted.without())) {
      return new Verdict.Holds(false, List.of());
    }
    Total with = counted.with();
    int cities = Math.max(0, reported.cities() - with.cities().high());
    int countries =
        reported.countries() == null
            ? 0
            : Math.max(0, reported.countries() - with.countries().high());
    if (cities > 0) {
      return new Verdict.CannotBeSaid(new Verdict.Missing.Partners(cities, countries));
    }
    List<Profile> elsewhere =
        register.profiles().stream()
            .filter(other -> !other.id().equals(profile.id()))
            .filter(other -> holdsUnder(other, reported, counted))
            .toList();
    return new Verdict.DoesNotHold(
        with.counted().stream().flatMap(each -> each.ties().stream()).distinct().toList(),
        elsewhere);
  }

  private boolean holdsUnder(
      Profile other, Reading.ReportedTotal reported, FigureCheck.Counted counted) {
    FigureCheck.Counted recounted = count(counted.holder(), reported, other, counted.on());
    return matches(reported, recounted.with()) || matches(reported, recounted.without());
  }

  private static boolean matches(Reading.ReportedTotal reported, Total total) {
    return total.cities().contains(reported.cities())
        && (reported.countries() == null || total.countries().contains(reported.countries()));
  }

  private Total total(Totals totals, Optional<Kind> kind, @Nullable String within) {
    Total total = kind.map(totals::of).orElse(totals.all());
    return within == null
        ? total
        : new Total(
            total.kind(),
            total.counted().stream()
                .filter(each -> each.country().equals(profile.countryOf(within)))
                .toList());
  }

  private static Optional<Kind> kind(Reading.ReportedTotal reported) {
    return switch (reported.kind()) {
      case SISTER -> Optional.of(Kind.SISTER);
      case FRIENDSHIP -> Optional.of(Kind.FRIENDSHIP);
      case MOU -> Optional.of(Kind.MOU);
      case OTHER -> Optional.of(Kind.OTHER);
      case ALL -> Optional.empty();
    };
  }

  private FirstCheck first(Reading.First claimed) {
    Optional<Body> holder = body(claimed.place());
    LocalDate before =
        dayOfOwn().or(() -> Optional.ofNullable(reading.document().published())).orElse(null);
    if (holder.isEmpty() || claimed.with() == null || before == null) {
      Verdict.Missing missing =
          holder.isEmpty() || claimed.with() == null
              ? new Verdict.Missing.Holder(claimed.holder())
              : new Verdict.Missing.Day();
      return new FirstCheck(
          claimed, holder, Optional.empty(), List.of(), new Verdict.CannotBeSaid(missing));
    }
    List<Tie> ties = register.tiesOf(holder.get().id());
    Firsts firsts = Firsts.of(holder.get(), ties, profile, profile.countryOf(claimed.with()));
    EdtfDate since = claimed.since() == null ? EdtfDate.ofYear(1) : claimed.since();
    Optional<Firsts.Opening> reference = reference(claimed, firsts);
    List<Firsts.Opening> between =
        new ArrayList<>(
            firsts.between(reference.map(Firsts.Opening::on).orElse(since), before).stream()
                .filter(opening -> own.stream().noneMatch(each -> isOf(opening.tie(), each)))
                .toList());
    Verdict verdict;
    if (!between.isEmpty()) {
      verdict =
          new Verdict.DoesNotHold(between.stream().map(Firsts.Opening::tie).toList(), List.of());
    } else if (claimed.reference() != null && reference.isEmpty()) {
      verdict = new Verdict.CannotBeSaid(new Verdict.Missing.Reference(claimed.reference().name()));
    } else {
      verdict = new Verdict.Holds(false, firsts.unresolved());
    }
    return new FirstCheck(claimed, holder, reference, between, verdict);
  }

  private static Optional<Firsts.Opening> reference(Reading.First claimed, Firsts firsts) {
    Reading.Party reference = claimed.reference();
    if (reference == null || reference.place() == null) {
      return Optional.empty();
    }
    return firsts.openings().stream()
        .filter(
            opening ->
                opening.tie().parties().stream()
                    .anyMatch(party -> party.place().id().equals(reference.place().id())))
        .filter(opening -> claimed.since() == null || opening.on().agreesWith(claimed.since()))
        .findFirst();
  }

  private static boolean isOf(Tie tie, Statement statement) {
    return tie.isBetween(statement.parties().stream().map(Body::id).toList());
  }

  /** The day of the article's own agreement, where it gives one. */
  private Optional<LocalDate> dayOfOwn() {
    return own.stream()
        .flatMap(statement -> Optional.ofNullable(statement.says().date()).stream())
        .map(EdtfDate::latest)
        .findFirst();
  }

  private Optional<Body> body(Reading.@Nullable Where place) {
    return place == null
        ? Optional.empty()
        : register.findBody(BodyId.of(BodyKind.GOVERNMENT, place.id()));
  }
}
