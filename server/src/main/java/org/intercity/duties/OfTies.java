package org.intercity.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Entered;
import org.intercity.register.History;
import org.intercity.register.Kind;
import org.intercity.register.LegalState;
import org.intercity.register.Standing;
import org.intercity.register.Tie;
import org.jspecify.annotations.Nullable;

/**
 * The duties that one tie brings about for the office of a body, as the tie stands today.
 *
 * @param asked the days for which they are asked
 */
record OfTies(Home home, LocalDate today, Span asked) {

  List<Duty> of(Rule rule, Tie tie) {
    return switch (rule.on()) {
      case Trigger.TieSigned(var kinds) -> signed(rule, tie, kinds);
      case Trigger.TieYearly(var kinds) -> yearly(rule, tie, kinds);
      case Trigger.Anniversary(var years) -> anniversaries(rule, tie, years);
      case Trigger.WithoutConsent(var kind) -> consent(rule, tie, kind);
      case Trigger.VisitDeparts _, Trigger.VisitReturns _, Trigger.GiftReceived _ -> List.of();
    };
  }

  private List<Duty> signed(Rule rule, Tie tie, List<Kind> kinds) {
    return concluding(tie)
        .filter(act -> kinds.contains(act.kind()))
        .flatMap(
            act ->
                Stream.ofNullable(act.when().date())
                    .map(date -> duty(rule, tie, number(act), 0, Shift.days(date, rule.days()))))
        .toList();
  }

  private static int number(Act act) {
    String id = act.id().value();
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }

  private List<Duty> yearly(Rule rule, Tie tie, List<Kind> kinds) {
    Standing standing = History.of(tie).on(today);
    return standing.joint() instanceof LegalState.InForce
            && standing.kind().filter(kinds::contains).isPresent()
        ? standing.from().map(Act::when).map(Act.When::date).stream()
            .flatMap(date -> years(rule, tie, date, everyYear(date)).stream())
            .toList()
        : List.of();
  }

  /** The years that can lie within the days asked for. */
  private List<Integer> everyYear(EdtfDate date) {
    List<Integer> years = new ArrayList<>();
    int first = Math.max(1, asked.first().getYear() - date.latest().getYear() - 1);
    int last = asked.last().getYear() - date.earliest().getYear() + 1;
    for (int year = first; year <= last; year++) {
      years.add(year);
    }
    return years;
  }

  private List<Duty> anniversaries(Rule rule, Tie tie, List<Integer> years) {
    return stands(tie)
        ? concluding(tie)
            .flatMap(act -> Stream.ofNullable(act.when().date()))
            .min(Comparator.comparing(EdtfDate::earliest))
            .map(first -> years(rule, tie, first, years))
            .orElse(List.of())
        : List.of();
  }

  private boolean stands(Tie tie) {
    return switch (History.of(tie).on(today).joint()) {
      case LegalState.InForce _, LegalState.Suspended _ -> true;
      case LegalState.Unborn _,
          LegalState.Proposed _,
          LegalState.Intent _,
          LegalState.Approved _,
          LegalState.Signed _,
          LegalState.Ended _ ->
          false;
    };
  }

  private List<Duty> years(Rule rule, Tie tie, EdtfDate date, List<Integer> years) {
    return years.stream()
        .filter(year -> Shift.canBe(date, year))
        .map(year -> duty(rule, tie, year, year, Shift.days(Shift.years(date, year), rule.days())))
        .filter(asked::asksFor)
        .toList();
  }

  /**
   * The council must be asked where the tie is to become of a kind, or has, and its consent is not
   * on record. Due on the day of the signing, where one is known.
   */
  private List<Duty> consent(Rule rule, Tie tie, Kind kind) {
    List<Act> steps =
        tie.acts().stream().map(Entered::what).filter(act -> act.kind() == kind).toList();
    boolean planned = steps.stream().anyMatch(OfTies::leadsThere);
    boolean consented =
        steps.stream().anyMatch(act -> act.type() == ActType.CONSENT_GIVEN && isOurs(act));
    boolean refused =
        steps.stream().anyMatch(act -> act.type() == ActType.CONSENT_REFUSED && isOurs(act));
    return planned && !consented && !refused
        ? List.of(duty(rule, tie, 1, 0, signing(steps, rule).orElse(null)))
        : List.of();
  }

  private static boolean leadsThere(Act act) {
    return act.type() == ActType.PROPOSED
        || act.type() == ActType.CONSENT_REQUESTED
        || act.type().concludes();
  }

  private static Optional<EdtfDate> signing(List<Act> steps, Rule rule) {
    return steps.stream()
        .filter(act -> act.type().concludes())
        .flatMap(act -> Stream.ofNullable(act.when().date()))
        .min(Comparator.comparing(EdtfDate::earliest))
        .map(date -> Shift.days(date, rule.days()));
  }

  /** Whether the office's own side took a step: its government, or its council. */
  private boolean isOurs(Act act) {
    return act.by().isEmpty() || act.by().stream().anyMatch(home::has);
  }

  private static Stream<Act> concluding(Tie tie) {
    return tie.acts().stream().map(Entered::what).filter(act -> act.type().concludes());
  }

  private static Duty duty(Rule rule, Tie tie, int nth, int years, @Nullable EdtfDate due) {
    return new Duty(
        new DutyKey(rule.id(), tie.id().value(), nth),
        rule,
        new Duty.Cause.OfTie(tie, years),
        due,
        null,
        null);
  }
}
