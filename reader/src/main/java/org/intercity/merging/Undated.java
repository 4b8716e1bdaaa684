package org.intercity.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * Claims without a date. What an article reports as news lies in the weeks before its publication:
 * it is of the one step that lies there. What an article only mentions can lie anywhere, so it
 * joins no dated step.
 */
final class Undated {

  /** How long before its publication the news of an article can lie: as in the reader. */
  private static final long NEWS_DAYS = 62;

  /** How far ahead a plan may name its day. */
  private static final long PLAN_DAYS = 366;

  /** Undated news of one step comes out within so many days. */
  private static final long SAME_NEWS = 31;

  /** Within these, another kind is a disputed one. */
  private static final long SAME_DAY = 2;

  private final List<Step> steps;

  Undated(List<Step> steps) {
    this.steps = steps;
  }

  void add(List<Claim> undated) {
    List<Step> dated = List.copyOf(steps);
    List<Claim> left = new ArrayList<>();
    List<Runnable> joining = new ArrayList<>();
    for (Claim claim : undated) {
      stepOf(claim, dated)
          .ifPresentOrElse(step -> joining.add(() -> step.add(claim)), () -> left.add(claim));
    }
    joining.forEach(Runnable::run);
    Map<ActKind, List<Claim>> acts = new TreeMap<>();
    left.forEach(claim -> acts.computeIfAbsent(claim.act(), none -> new ArrayList<>()).add(claim));
    acts.forEach((act, claims) -> steps.addAll(together(act, claims)));
  }

  private static Optional<Step> stepOf(Claim claim, List<Step> dated) {
    if (claim.isMention()) {
      return Optional.empty();
    }
    LocalDate published = claim.reading().document().published();
    return Step.only(
        claim,
        dated.stream()
            .filter(step -> step.isOfAct(claim) && !step.has(claim.reading()))
            .filter(
                step -> published == null ? step.isOfKind(claim) : isNews(step, claim, published))
            .toList());
  }

  private static boolean isNews(Step step, Claim claim, LocalDate published) {
    EdtfDate date = step.date().orElse(null);
    long ahead = claim.act() == ActKind.PLANNED ? PLAN_DAYS : 1;
    return date != null
        && !date.latest().isBefore(published.minusDays(NEWS_DAYS))
        && !date.earliest().isAfter(published.plusDays(ahead));
  }

  private static List<Step> together(ActKind act, List<Claim> claims) {
    List<Claim> ordered =
        claims.stream()
            .sorted(
                Comparator.comparing(Undated::published)
                    .thenComparing(Claim::kind)
                    .thenComparing(Claim.ORDER))
            .toList();
    List<Begun> begun = new ArrayList<>();
    for (Claim claim : ordered) {
      Begun step =
          begun.stream()
              .filter(each -> each.mayHold(act, claim))
              .findFirst()
              .orElseGet(
                  () -> {
                    Begun first = new Begun(claim, new Step(List.of()));
                    begun.add(first);
                    return first;
                  });
      step.step().add(claim);
    }
    return begun.stream().map(Begun::step).toList();
  }

  private static LocalDate published(Claim claim) {
    LocalDate published = claim.reading().document().published();
    return published == null ? LocalDate.MAX : published;
  }

  private record Begun(Claim first, Step step) {
    boolean mayHold(ActKind act, Claim claim) {
      boolean sameKind = first.kind() == claim.kind();
      if (act == ActKind.MENTIONED) {
        return sameKind;
      }
      if (step.has(claim.reading())) {
        return false;
      }
      Long apart = apart(first.reading().document().published(), claim);
      return apart == null ? sameKind : apart <= (sameKind ? SAME_NEWS : SAME_DAY);
    }

    /** Days between two publications; null where one is not known. */
    private static @Nullable Long apart(@Nullable LocalDate first, Claim claim) {
      LocalDate published = claim.reading().document().published();
      return first == null || published == null
          ? null
          : published.toEpochDay() - first.toEpochDay();
    }
  }
}
