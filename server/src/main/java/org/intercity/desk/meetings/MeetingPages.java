package org.intercity.desk.meetings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Called;
import org.intercity.desk.Csv;
import org.intercity.desk.Foundation;
import org.intercity.desk.Leaf;
import org.intercity.desk.Versions;
import org.intercity.exchange.Ask;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.register.Entered;
import org.intercity.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Series with their editions, and the page of each meeting. */
@Controller
class MeetingPages {

  private final MeetingDesk desk;
  private final Versions versions;

  MeetingPages(MeetingDesk desk, Versions versions) {
    this.desk = desk;
    this.versions = versions;
  }

  @GetMapping("/meetings")
  String list(
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ExchangeView kept = desk.kept(who);
    Called called = desk.called(locale);
    Ask ask = ask(words);
    int found = kept.count(ask);
    Leaf leaf = Leaf.at(page, found);
    model.addAttribute(
        "all",
        kept.list(ask.piece(Leaf.LENGTH, leaf.from()), Series.class).stream()
            .map(series -> desk.line(series.what(), kept, called))
            .toList());
    model.addAttribute("words", words.strip());
    model.addAttribute("found", found);
    model.addAttribute("leaf", leaf);
    model.addAttribute("isEmpty", found == 0 && words.isBlank());
    return "meetings/meetings";
  }

  private static Ask ask(String words) {
    return Ask.all(Sort.SERIES)
        .named(words.isBlank() ? null : words.strip())
        .ordered(Ask.Order.BY_NAME);
  }

  /** All editions of the same series. */
  @GetMapping("/meetings.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String words,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    ExchangeView kept = desk.kept(who);
    Called called = desk.called(locale);
    Words said = Words.in(locale);
    Csv csv =
        new Csv()
            .row(
                Stream.of("number", "series", "edition", "days", "place", "theme")
                    .map(column -> said.say("meetings." + column))
                    .toList());
    for (Entered<Series> series : kept.list(ask(words), Series.class)) {
      MeetingDesk.editions(series.what(), kept, called).forEach(line -> csv.row(row(line)));
    }
    return csv.named("meetings.csv");
  }

  private static List<String> row(MeetingLine line) {
    return List.of(
        line.id(),
        line.series(),
        line.edition() == null ? "" : line.edition().toString(),
        line.days() == null ? "" : line.days().toString(),
        line.place() == null ? "" : line.place().text(),
        line.theme() == null ? "" : line.theme());
  }

  @GetMapping("/series/{id}")
  String series(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Series> series = desk.requireSeries(id, who);
    model.addAttribute("line", desk.line(series.what(), desk.kept(who), desk.called(locale)));
    model.addAttribute("titles", String.join("\n", series.what().titles()));
    model.addAttribute("entry", series.entry());
    model.addAttribute("bases", Foundation.of(series.what().bases()));
    return "meetings/series";
  }

  @GetMapping("/meetings/{id}")
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Meeting> meeting = desk.require(id, who);
    MeetingView view =
        new MeetingView(
            desk.kept(who),
            desk.register().now(),
            desk.gazetteer(),
            desk.called(locale),
            versions,
            desk.days().today());
    model.addAttribute("page", view.page(meeting));
    return "meetings/meeting";
  }
}
