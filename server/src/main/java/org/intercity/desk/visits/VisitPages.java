package org.intercity.desk.visits;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Csv;
import org.intercity.desk.Leaf;
import org.intercity.desk.Name;
import org.intercity.desk.Versions;
import org.intercity.desk.followup.DuePanel;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Direction;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of visits, and the page of each. */
@Controller
class VisitPages {

  private final VisitDesk desk;
  private final Versions versions;
  private final DuePanel.Maker due;

  VisitPages(VisitDesk desk, Versions versions, DuePanel.Maker due) {
    this.desk = desk;
    this.due = due;
    this.versions = versions;
  }

  @GetMapping("/visits")
  String list(
      @ModelAttribute("asked") VisitQuery asked,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ExchangeView kept = desk.kept(who);
    Ask ask = ask(asked, who);
    int found = kept.count(ask);
    Leaf leaf = Leaf.at(page, found);
    List<Entered<Visit>> visits = kept.list(ask.piece(Leaf.LENGTH, leaf.from()), Visit.class);
    model.addAttribute("lines", desk.lines(visits, who, locale));
    model.addAttribute("found", found);
    model.addAttribute("leaf", leaf);
    model.addAttribute("isEmpty", found == 0 && kept.count(Ask.all(Sort.VISIT)) == 0);
    model.addAttribute("times", VisitQuery.TIMES);
    model.addAttribute("states", Stream.of(VisitState.values()).map(VisitState::word).toList());
    model.addAttribute("ways", Stream.of(Direction.values()).map(Direction::word).toList());
    return "visits/visits";
  }

  private Ask ask(VisitQuery asked, SignedIn who) {
    Body own = desk.own(who).orElse(null);
    return asked.ask(desk.register().now(), desk.gazetteer(), own, desk.days().today());
  }

  /** The same list, all pages of it. */
  @GetMapping("/visits.csv")
  ResponseEntity<byte[]> csv(
      @ModelAttribute("asked") VisitQuery asked,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    Words words = Words.in(locale);
    Csv csv =
        new Csv()
            .row(
                Stream.of("number", "days", "direction", "of", "places", "purpose", "state")
                    .map(column -> words.say("visits." + column))
                    .toList());
    desk.lines(desk.kept(who).list(ask(asked, who), Visit.class), who, locale)
        .forEach(line -> csv.row(row(line, words)));
    return csv.named("visits.csv");
  }

  private static List<String> row(VisitLine line, Words words) {
    return List.of(
        line.id(),
        line.days() == null ? "" : line.days().toString(),
        words.say("visits.direction." + line.direction()),
        line.of().text(),
        line.places().stream().map(Name::text).collect(Collectors.joining("; ")),
        line.purpose() == null ? "" : line.purpose(),
        words.say("visits.state." + line.state()));
  }

  @GetMapping("/visits/{id}")
  String show(
      @PathVariable String id,
      @RequestParam @Nullable Long entered,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    VisitView view =
        new VisitView(
            desk.kept(who),
            desk.register().now(),
            desk.called(locale),
            versions,
            desk.days().today(),
            desk.own(who).orElse(null));
    model.addAttribute("page", view.page(desk.require(id, who)));
    model.addAttribute("entered", entered);
    model.addAttribute(
        "due",
        due.find(desk.signatures().of(who).actedFor(), VisitDesk.id(id), locale).orElse(null));
    return "visits/visit";
  }
}
