package org.intercity.desk.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Days;
import org.intercity.desk.Signatures;
import org.intercity.duties.InForce;
import org.intercity.duties.Rule;
import org.intercity.duties.RuleSet;
import org.intercity.duties.Rulebook;
import org.intercity.duties.Titles;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Exchange;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which rules hold for the office: packaged sets, and rules of its own. */
@Controller
@RequestMapping("/duties/rules")
class RulePages {

  private final Rulebook rulebook;
  private final Exchange exchange;
  private final Signatures signatures;
  private final Days days;

  RulePages(Rulebook rulebook, Exchange exchange, Signatures signatures, Days days) {
    this.rulebook = rulebook;
    this.exchange = exchange;
    this.signatures = signatures;
    this.days = days;
  }

  /**
   * A packaged set as the page shows it.
   *
   * @param from as typed, or since when it holds; empty where it does not
   */
  record Choice(String id, String name, String from, List<Line> rules) {}

  /** A rule with who demands it, and whether it holds. */
  record Line(
      String id, Rule.Saying saying, String source, boolean holds, @Nullable LocalDate from) {}

  @GetMapping
  String show(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(who, RuleForm.NOTHING, null, new Problems(Words.in(locale)), model);
  }

  @PostMapping("/sets/{set}")
  String choose(
      @PathVariable String set,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(required = false) @Nullable List<String> rule,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    Problems problems = new Problems(Words.in(locale));
    Optional<LocalDate> day = day(from, "from-" + set, problems);
    if (!problems.isEmpty()) {
      return page(who, RuleForm.NOTHING, from, problems, model);
    }
    List<String> chosen = rule == null ? List.of() : rule;
    List<String> without =
        rulebook.packaged().stream()
            .filter(each -> each.id().equals(set))
            .flatMap(each -> each.rules().stream())
            .map(Rule::id)
            .filter(id -> !chosen.contains(id))
            .toList();
    rulebook.choose(signatures.of(who), set, day.orElse(null), without);
    next.addFlashAttribute("saved", true);
    return "redirect:/duties/rules";
  }

  @PostMapping("/own")
  String add(
      @ModelAttribute("typed") RuleForm typed,
      @RequestParam(defaultValue = "") String from,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      RedirectAttributes next) {
    Problems problems = new Problems(Words.in(locale));
    LocalDate day = day(from, "from", problems).orElse(days.today());
    Optional<Rule> rule = typed.rule(freeId(who), problems);
    if (rule.isEmpty()) {
      return page(who, typed, null, problems, model);
    }
    rulebook.add(signatures.of(who), rule.get(), day);
    next.addFlashAttribute("saved", true);
    return "redirect:/duties/rules";
  }

  @PostMapping("/own/{id}/removed")
  String remove(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
    rulebook.remove(signatures.of(who), id);
    next.addFlashAttribute("saved", true);
    return "redirect:/duties/rules";
  }

  private static Optional<LocalDate> day(String typed, String field, Problems problems) {
    Optional<EdtfDate> date = EdtfDate.find(typed.strip());
    if (!typed.isBlank() && date.filter(EdtfDate.Day.class::isInstance).isEmpty()) {
      problems.add(field, "duties.error.from", typed.strip());
    }
    return date.map(EdtfDate::earliest);
  }

  /** No id of a rule is given twice: what was noted on its duties would speak of another. */
  private String freeId(SignedIn who) {
    return "own-" + (rulebook.lastOwn(signatures.of(who).actedFor()) + 1);
  }

  private String page(
      SignedIn who, RuleForm typed, @Nullable String from, Problems problems, Model model) {
    String office = signatures.of(who).actedFor();
    Titles titles = new Titles(exchange.of(office), office, problems.words());
    List<InForce> holding = rulebook.of(office);
    List<Choice> choices = new ArrayList<>();
    for (RuleSet set : rulebook.packaged()) {
      List<InForce> held = holding.stream().filter(each -> each.set().equals(set.id())).toList();
      String since = held.stream().map(each -> each.from().toString()).findFirst().orElse("");
      choices.add(
          new Choice(
              set.id(),
              set.in(titles.words().locale()),
              from == null ? since : from,
              set.rules().stream().map(rule -> line(rule, held, titles)).toList()));
    }
    model.addAttribute("sets", choices);
    model.addAttribute(
        "own",
        holding.stream()
            .filter(each -> each.set().isEmpty())
            .map(each -> line(each.rule(), holding, titles))
            .toList());
    model.addAttribute("typed", typed);
    model.addAttribute("triggers", RuleForm.TRIGGERS);
    model.addAttribute("problems", problems);
    model.addAttribute("today", days.today().toString());
    return "followup/rules";
  }

  private static Line line(Rule rule, List<InForce> holding, Titles titles) {
    Optional<InForce> held =
        holding.stream().filter(each -> each.rule().id().equals(rule.id())).findFirst();
    return new Line(
        rule.id(),
        rule.in(titles.words().locale()),
        titles.source(rule),
        held.isPresent(),
        held.map(InForce::from).orElse(null));
  }
}
