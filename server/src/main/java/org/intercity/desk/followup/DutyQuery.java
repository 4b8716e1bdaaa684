package org.intercity.desk.followup;

import java.time.LocalDate;
import java.util.List;
import org.intercity.duties.Duty;
import org.intercity.duties.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of duties, as the address holds it.
 *
 * @param state {@code open}, {@code overdue}, {@code met}, {@code waived} or {@code all}
 * @param rule a rule's id
 * @param of the tie or the visit, by its number
 */
record DutyQuery(@Nullable String state, @Nullable String rule, @Nullable String of) {

  DutyQuery {
    state = blank(state) == null ? "open" : state;
    rule = blank(rule);
    of = blank(of);
  }

  private static @Nullable String blank(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  List<Duty> of(List<Duty> duties, LocalDate today) {
    return duties.stream().filter(duty -> isAsked(duty, today)).toList();
  }

  private boolean isAsked(Duty duty, LocalDate today) {
    return hasState(duty, today)
        && (rule == null || duty.rule().id().equals(rule))
        && (of == null
            || duty.key().of().equalsIgnoreCase(of)
            || duty.ties().stream().anyMatch(tie -> tie.value().equalsIgnoreCase(of)));
  }

  private boolean hasState(Duty duty, LocalDate today) {
    String asked = state == null ? "open" : state;
    return switch (asked) {
      case "open" -> duty.isOpen();
      case "overdue" -> duty.isOverdue(today);
      case "met" -> duty.state() == Mark.State.MET;
      case "waived" -> duty.state() == Mark.State.WAIVED;
      default -> true;
    };
  }

  /** Whether anything but what is open is asked for. */
  public boolean isNarrowed() {
    return !"open".equals(state) || rule != null || of != null;
  }
}
