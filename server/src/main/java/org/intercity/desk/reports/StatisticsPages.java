package org.intercity.desk.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intercity.desk.Days;
import org.intercity.desk.Rendered;
import org.intercity.exports.Statistics;
import org.intercity.journal.Journal;
import org.intercity.journal.UntilNextEntry;
import org.intercity.register.Body;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the desk hands out, and yearly statistics first of all. */
@Controller
class StatisticsPages {

  private static final int YEARS = 10;
  private static final int MOST_KEPT = 16;

  private final Register register;
  private final Statistics statistics;
  private final Download download;
  private final Days days;
  private final Rendered rendered;
  private final UntilNextEntry<Shown, String> kept;

  StatisticsPages(
      Register register,
      Statistics statistics,
      Download download,
      Days days,
      Rendered rendered,
      Journal journal) {
    this.rendered = rendered;
    this.kept = new UntilNextEntry<>(journal, MOST_KEPT);
    this.register = register;
    this.statistics = statistics;
    this.download = download;
    this.days = days;
  }

  /**
   * What is asked for, as the address holds it.
   *
   * @param body whose partners; written empty for all ties, left out for the office's own
   */
  record Asked(
      @Nullable String from,
      @Nullable String to,
      @Nullable String body,
      @Nullable String profile) {}

  /** The same with every gap filled. */
  record Typed(String from, String to, String body, String profile) {}

  @GetMapping("/reports")
  String list() {
    return "reports/reports";
  }

  @GetMapping("/reports/statistics")
  String show(
      @ModelAttribute("asked") Asked asked,
      Model model,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Words words = Words.in(locale);
    RegisterView now = register.now();
    Typed typed = typed(asked, now, locale);
    Map<String, Object> page = new HashMap<>();
    page.put("typed", typed);
    Problems problems = new Problems(words);
    page.put("problems", problems);
    page.put("profiles", now.profiles());
    try {
      model.addAttribute(
          "kept",
          kept.get(
              new Shown(typed, words.locale(), days.today()),
              () -> {
                page.put("book", statistics.book(asked(typed, now), locale));
                return rendered.part("reports/statistics :: main", page, locale, request, response);
              }));
      model.addAttribute("title", words.say("exports.statistics.title"));
      return "desk/kept";
    } catch (UserError unclear) {
      problems.add(unclear.key().equals("exports.error.years") ? "from" : "body", unclear);
      model.addAllAttributes(page);
      return "reports/statistics";
    }
  }

  private record Shown(Typed typed, Locale language, LocalDate today) {}

  @GetMapping("/reports/statistics.pdf")
  ResponseEntity<byte[]> pdf(@ModelAttribute("asked") Asked asked, Locale locale) {
    RegisterView now = register.now();
    Typed typed = typed(asked, now, locale);
    return download.pdf(statistics.book(asked(typed, now), locale), name(typed));
  }

  @GetMapping("/reports/statistics.xlsx")
  ResponseEntity<byte[]> workbook(@ModelAttribute("asked") Asked asked, Locale locale) {
    RegisterView now = register.now();
    Typed typed = typed(asked, now, locale);
    return download.workbook(statistics.book(asked(typed, now), locale), name(typed));
  }

  private static String name(Typed typed) {
    return "statistics-" + typed.from().strip() + "-" + typed.to().strip();
  }

  private Typed typed(Asked asked, RegisterView now, Locale locale) {
    int year = days.today().getYear();
    return new Typed(
        or(asked.from(), Integer.toString(year - YEARS + 1)),
        or(asked.to(), Integer.toString(year)),
        asked.body() == null
            ? new BodyField(now)
                .home()
                .map(body -> new BodyField(now).write(body, locale))
                .orElse("")
            : asked.body(),
        now.findProfile(or(asked.profile(), now.office().profile())).orElseGet(now::profile).id());
  }

  private static String or(@Nullable String written, String otherwise) {
    return written == null || written.isBlank() ? otherwise : written;
  }

  private Statistics.Asked asked(Typed typed, RegisterView now) {
    Optional<Body> holder = new BodyField(now).find(typed.body());
    return new Statistics.Asked(
        holder,
        year(typed.from(), typed),
        year(typed.to(), typed),
        now.findProfile(typed.profile()).orElseGet(now::profile));
  }

  private int year(String written, Typed typed) {
    String digits = written.strip();
    if (!digits.matches("[0-9]{4}")) {
      throw new UserError(
          "exports.error.years",
          typed.from(),
          typed.to(),
          Integer.toString(days.today().getYear()),
          Statistics.LONGEST);
    }
    return Integer.parseInt(digits);
  }
}
