package org.intercity.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.accounts.SignedIn;
import org.intercity.exchange.Activities;
import org.intercity.exchange.ActivityRule;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly review: every tie with how alive it is, and the rule that says so. */
@Controller
class YearlyReviewPages {

  private final ReviewLines lines;
  private final Activities activities;
  private final Signatures signatures;
  private final Days days;

  YearlyReviewPages(ReviewLines lines, Activities activities, Signatures signatures, Days days) {
    this.lines = lines;
    this.activities = activities;
    this.signatures = signatures;
    this.days = days;
  }

  @GetMapping("/review")
  String list(
      @RequestParam @Nullable String on,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    LocalDate day = day(on);
    String office = signatures.of(who).actedFor();
    List<ReviewLine> all = lines.of(office, day, Naming.in(locale));
    Leaf leaf = Leaf.at(page, all.size());
    model.addAttribute("lines", leaf.of(all));
    model.addAttribute("leaf", leaf);
    model.addAttribute("counts", counts(all));
    model.addAttribute("on", day);
    model.addAttribute("rule", activities.rule(office));
    return "desk/review";
  }

  /** The same list, all pages of it. */
  @GetMapping("/review.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam @Nullable String on, @AuthenticationPrincipal SignedIn who, Locale locale) {
    return new CsvTables(Words.in(locale))
        .review(lines.of(signatures.of(who).actedFor(), day(on), Naming.in(locale)))
        .named("review.csv");
  }

  @GetMapping("/review/rule")
  String rule(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    ActivityRule rule = activities.rule(signatures.of(who).actedFor());
    return form(RuleForm.of(rule), new Problems(Words.in(locale)), model);
  }

  @PostMapping("/review/rule")
  String put(
      @RequestParam Map<String, String> typed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    Problems problems = new Problems(Words.in(locale));
    ActivityRule rule = RuleForm.rule(typed, problems);
    if (rule == null) {
      return form(typed, problems, model);
    }
    activities.put(signatures.of(who), rule);
    next.addFlashAttribute("ruled", true);
    return "redirect:/review";
  }

  private static String form(Map<String, String> typed, Problems problems, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("forms", ActivityRule.USUAL.weights().keySet());
    return "desk/rule";
  }

  private static Map<String, Integer> counts(List<ReviewLine> lines) {
    Map<String, Integer> counts = new TreeMap<>();
    lines.forEach(line -> counts.merge(line.activity(), 1, Integer::sum));
    return counts;
  }

  private LocalDate day(@Nullable String on) {
    try {
      return on == null || on.isBlank() ? days.today() : LocalDate.parse(on);
    } catch (DateTimeParseException notADay) {
      return days.today();
    }
  }
}
