package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.TieKind;

/**
 * The claims of one tie, step by step. First the days stand, then coarser dates join the one step
 * they can mean, then what is undated; each time all are held against what stood before, so that
 * their order changes nothing.
 */
final class Steps {

  private static final long MONTH = 31;
  private static final long YEAR = 366;

  private final List<Step> steps = new ArrayList<>();
  private final List<Claim> claims;

  private Steps(List<Claim> claims) {
    this.claims = claims;
  }

  /** The steps of a tie, each as the claims of it. */
  static List<List<Claim>> of(List<Claim> tie, Sides sides) {
    Map<String, List<Claim>> families = new TreeMap<>();
    for (Claim claim : tie) {
      families.computeIfAbsent(family(claim, sides), none -> new ArrayList<>()).add(claim);
    }
    List<List<Claim>> all = new ArrayList<>();
    for (List<Claim> family : families.values()) {
      new Steps(family).found().forEach(step -> all.add(step.claims()));
    }
    return all;
  }

  /** What can never be one step: a plan and a signing, one side's consent and the other's. */
  private static String family(Claim claim, Sides sides) {
    return switch (claim.act()) {
      case SIGNED, RENEWED, UPGRADED, MENTIONED -> "concluded";
      case CONSENTED ->
          "consented " + sides.of(claim).stream().findFirst().map(Side::key).orElse("");
      case PLANNED, SUSPENDED, RESUMED, TERMINATED -> claim.act().word();
    };
  }

  private List<Step> found() {
    days();
    coarse(span -> span > 1 && span <= MONTH);
    coarse(span -> span > MONTH && span <= YEAR);
    coarse(span -> span > YEAR);
    List<Claim> undated = claims.stream().filter(claim -> claim.date() == null).toList();
    new Undated(steps).add(undated);
    return steps;
  }

  private void days() {
    Map<EdtfDate, List<Claim>> days = new TreeMap<>(Comparator.comparing(EdtfDate::earliest));
    for (Claim claim : dated(span -> span == 1)) {
      days.computeIfAbsent(claim.date(), none -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> day : days.values()) {
      for (Step step : Step.apart(day)) {
        steps.reversed().stream()
            .takeWhile(before -> before.isNear(step))
            .filter(before -> before.mayBe(step))
            .reduce((_, earliest) -> earliest)
            .ifPresentOrElse(before -> before.addAll(step), () -> steps.add(step));
      }
    }
  }

  /**
   * Claims that give a day of this span; mentions last, since they can be of any concluded step.
   */
  private void coarse(Predicate<Long> span) {
    List<Claim> dated = dated(span);
    join(dated.stream().filter(claim -> !claim.isMention()).toList());
    join(dated.stream().filter(Claim::isMention).toList());
  }

  private void join(List<Claim> coarse) {
    List<Claim> left = new ArrayList<>();
    List<Runnable> joining = new ArrayList<>();
    for (Claim claim : coarse) {
      Step.only(claim, steps.stream().filter(step -> step.agrees(claim)).toList())
          .ifPresentOrElse(step -> joining.add(() -> step.add(claim)), () -> left.add(claim));
    }
    joining.forEach(Runnable::run);
    Map<String, List<Claim>> alike = new TreeMap<>();
    for (Claim claim : left) {
      alike.computeIfAbsent(likeness(claim), none -> new ArrayList<>()).add(claim);
    }
    alike.values().forEach(each -> steps.addAll(Step.apart(each)));
  }

  /** Of a year, only what is of one kind is taken for one step. */
  private static String likeness(Claim claim) {
    EdtfDate date = Objects.requireNonNull(claim.date());
    TieKind kind = claim.kind();
    return date + " " + claim.act() + (Step.span(date) > MONTH ? " " + kind : "");
  }

  private List<Claim> dated(Predicate<Long> span) {
    return claims.stream()
        .filter(claim -> claim.date() != null && span.test(Step.span(claim.date())))
        .toList();
  }
}
