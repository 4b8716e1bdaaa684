package org.intercity.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Visit;
import org.intercity.register.Entered;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * A step that a rule demands. Derived, never stored.
 *
 * @param due the day or the days, as precise as what brings it about; null where no day is known
 * @param doubt why it may not hold; null where it surely does
 * @param mark what an officer noted last; null where nobody did
 */
public record Duty(
    DutyKey key,
    Rule rule,
    Cause cause,
    @Nullable EdtfDate due,
    @Nullable Doubt doubt,
    @Nullable Entered<Mark> mark) {

  /** What is past its last day first, then what is due soonest, then what has no day. */
  public static final Comparator<Duty> SOONEST =
      Comparator.comparing((Duty duty) -> duty.due == null ? LocalDate.MAX : duty.due.latest())
          .thenComparing(duty -> duty.key.toString());

  /** What brings it about. */
  public sealed interface Cause {

    /**
     * A visit.
     *
     * @param gift the gift on it; null where it is the journey itself
     */
    record OfVisit(Entered<Visit> visit, Visit.@Nullable Gift gift) implements Cause {}

    /**
     * A tie.
     *
     * @param years how many years have passed by then; 0 where years do not matter
     */
    record OfTie(Tie tie, int years) implements Cause {}
  }

  /**
   * The value of a gift that cannot be held against the rule, for nothing is converted.
   *
   * @param currency of the value; null where there is no value
   * @param rule the currencies in which the rule is written
   */
  public record Doubt(@Nullable String currency, List<String> rule) {
    public Doubt {
      rule = List.copyOf(rule);
    }
  }

  /** Open until an officer notes that it was met or waived. */
  public Mark.State state() {
    return mark == null ? Mark.State.OPEN : mark.what().state();
  }

  public boolean isOpen() {
    return state() == Mark.State.OPEN;
  }

  /** Whether the last of its days is past while it is open. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due != null && due.latest().isBefore(today);
  }

  /** The ties it concerns. */
  public List<TieId> ties() {
    return switch (cause) {
      case Cause.OfVisit(var visit, _) -> visit.what().about().ties();
      case Cause.OfTie(var tie, _) -> List.of(tie.id());
    };
  }

  Duty with(@Nullable Entered<Mark> newMark) {
    return new Duty(key, rule, cause, due, doubt, newMark);
  }
}
