package org.intercity.desk.followup;

import java.util.List;
import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Csv;
import org.intercity.desk.Days;
import org.intercity.desk.Leaf;
import org.intercity.desk.Signatures;
import org.intercity.duties.Duties;
import org.intercity.duties.Duty;
import org.intercity.duties.Rulebook;
import org.intercity.duties.Titles;
import org.intercity.exchange.Exchange;
import org.intercity.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of duties, what is overdue first. */
@Controller
class DutyPages {

  private static final List<String> COLUMNS = List.of("due", "what", "because", "source", "state");

  private final Duties duties;
  private final Rulebook rulebook;
  private final Exchange exchange;
  private final Signatures signatures;
  private final Days days;

  DutyPages(Duties duties, Rulebook rulebook, Exchange exchange, Signatures signatures, Days days) {
    this.duties = duties;
    this.rulebook = rulebook;
    this.exchange = exchange;
    this.signatures = signatures;
    this.days = days;
  }

  /** A rule that can be asked for. */
  record Choice(String id, String title) {}

  @GetMapping("/duties")
  String list(
      @ModelAttribute("asked") DutyQuery asked,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    List<Duty> all = duties.of(office, days.today());
    List<Duty> found = asked.of(all, days.today());
    Leaf leaf = Leaf.at(page, found.size());
    Titles titles = titles(office, locale);
    model.addAttribute("asked", asked);
    model.addAttribute("leaf", leaf);
    model.addAttribute("all", all.size());
    model.addAttribute(
        "rules",
        rulebook.of(office).stream()
            .map(each -> each.rule())
            .map(rule -> new Choice(rule.id(), rule.in(titles.words().locale()).title()))
            .toList());
    model.addAttribute(
        "lines",
        leaf.of(found).stream().map(duty -> DutyLine.of(duty, titles, days.today())).toList());
    return "followup/duties";
  }

  /** The same list, all pages of it. */
  @GetMapping("/duties.csv")
  ResponseEntity<byte[]> csv(
      @ModelAttribute("asked") DutyQuery asked,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    Titles titles = titles(office, locale);
    Words words = titles.words();
    Csv csv =
        new Csv().row(COLUMNS.stream().map(each -> words.say("duties.column." + each)).toList());
    for (Duty duty : asked.of(duties.of(office, days.today()), days.today())) {
      DutyLine line = DutyLine.of(duty, titles, days.today());
      csv.row(
          List.of(
              line.due() == null ? "" : line.due().text(),
              line.title(),
              line.because().text(),
              line.source(),
              words.say("duties.state." + line.standing())));
    }
    return csv.named("duties.csv");
  }

  private Titles titles(String office, Locale locale) {
    return new Titles(exchange.of(office), office, Words.in(locale));
  }
}
