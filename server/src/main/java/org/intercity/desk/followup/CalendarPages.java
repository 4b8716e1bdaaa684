package org.intercity.desk.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Days;
import org.intercity.desk.Leaf;
import org.intercity.desk.Signatures;
import org.intercity.duties.Agenda;
import org.intercity.duties.Happening;
import org.intercity.duties.Span;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar: a month as a grid or as a list, what is overdue above it. */
@Controller
class CalendarPages {

  private final Agenda agenda;
  private final Signatures signatures;
  private final Days days;

  CalendarPages(Agenda agenda, Signatures signatures, Days days) {
    this.agenda = agenda;
    this.signatures = signatures;
    this.days = days;
  }

  @GetMapping("/calendar")
  String show(
      @ModelAttribute("asked") CalendarQuery asked,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Words words = Words.in(locale);
    LocalDate today = days.today();
    YearMonth month = asked.find(today).orElse(YearMonth.from(today));
    Agenda.Reader reader = new Agenda.Reader(signatures.of(who).actedFor(), today, words.locale());
    List<Happening> all =
        agenda
            .within(reader, new Span(month.atDay(1).minusDays(6), month.atEndOfMonth().plusDays(6)))
            .stream()
            .filter(asked::shows)
            .toList();
    List<Happening> overdue =
        agenda.due(reader, today).stream()
            .filter(Happening::isOverdue)
            .filter(asked::shows)
            .toList();
    CalendarPage shown = CalendarPage.of(month, today, words.locale(), overdue, all);
    Leaf leaf = Leaf.at(page, shown.list().size());
    model.addAttribute("page", shown);
    model.addAttribute("leaf", leaf);
    model.addAttribute("lines", leaf.of(shown.list()));
    model.addAttribute("wrong", asked.find(today).isEmpty());
    model.addAttribute(
        "sorts", Stream.of(Happening.Sort.values()).map(Happening.Sort::word).toList());
    model.addAttribute("called", called(month, words));
    model.addAttribute("before", new Turn(month.minusMonths(1), words));
    model.addAttribute("after", new Turn(month.plusMonths(1), words));
    model.addAttribute(
        "weekdays",
        shown.weeks().getFirst().stream()
            .map(cell -> called(cell.day().getDayOfWeek(), words))
            .toList());
    return "followup/calendar";
  }

  /** A month to turn to: as the address holds it, and as it is said. */
  record Turn(String month, String called) {
    Turn(YearMonth month, Words words) {
      this(month.toString(), CalendarPages.called(month, words));
    }
  }

  private static String called(YearMonth month, Words words) {
    return DateTimeFormatter.ofPattern(words.say("desk.date.month"), words.locale()).format(month);
  }

  private static String called(DayOfWeek day, Words words) {
    return day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale());
  }
}
