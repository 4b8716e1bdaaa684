package org.intercity.desk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.Days;
import org.intercity.duties.Agenda;
import org.intercity.duties.Happening;
import org.intercity.exchange.ItemId;
import org.intercity.register.Tie;
import org.springframework.stereotype.Component;

/**
 * What is due and overdue, as the panel of {@code part/due} shows it.
 *
 * @param lines the first few, what is overdue first
 * @param all how many there are
 */
public record DuePanel(List<Happening> lines, int all) {

  private static final int FEW = 6;

  /** So many days ahead something counts as due. */
  private static final int AHEAD = 60;

  public DuePanel {
    lines = List.copyOf(lines);
  }

  private static DuePanel of(List<Happening> due) {
    return new DuePanel(due.stream().limit(FEW).toList(), due.size());
  }

  /** Makes panels for the office that a signature acts for. */
  @Component
  public record Maker(Agenda agenda, Days days) {

    public DuePanel of(String office, Locale locale) {
      return DuePanel.of(agenda.due(reader(office, locale), until()));
    }

    /** What is still to be done for a visit; empty where no rule asks for anything. */
    public Optional<DuePanel> find(String office, ItemId visit, Locale locale) {
      List<Happening> all = agenda.of(reader(office, locale), visit);
      return all.isEmpty()
          ? Optional.empty()
          : Optional.of(
              DuePanel.of(
                  all.stream()
                      .filter(each -> each.standing() != Happening.Standing.OVER)
                      .toList()));
    }

    public DuePanel of(String office, Tie tie, Locale locale) {
      return DuePanel.of(agenda.due(reader(office, locale), tie, until()));
    }

    private Agenda.Reader reader(String office, Locale locale) {
      return new Agenda.Reader(office, days.today(), locale);
    }

    private LocalDate until() {
      return days.today().plusDays(AHEAD);
    }
  }
}
