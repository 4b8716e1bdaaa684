package org.intercity.desk.meetings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Dates;
import org.intercity.desk.ItemVersions;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a meeting, taking it back, and what its series is called. */
@Controller
class MeetingSteps {

  private final MeetingDesk desk;
  private final ItemVersions versions;
  private final Dates dates;

  MeetingSteps(MeetingDesk desk, ItemVersions versions, Dates dates) {
    this.desk = desk;
    this.versions = versions;
    this.dates = dates;
  }

  @GetMapping("/meetings/{id}/versions")
  String compare(
      @PathVariable String id,
      @RequestParam @Nullable Long before,
      @RequestParam @Nullable Long after,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ExchangeView kept = desk.kept(who);
    MeetingInWords words = new MeetingInWords(Words.in(locale), dates, desk.called(locale), kept);
    return versions.show(
        new ItemVersions.Asked(MeetingDesk.id(Sort.MEETING, id), "/meetings/" + id, before, after),
        kept,
        version -> words.say((Meeting) version),
        model);
  }

  @PostMapping("/meetings/{id}/withdraw")
  String withdraw(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who) {
    if (reason.isBlank()) {
      throw new UserError("visits.error.reason");
    }
    desk.exchange()
        .withdraw(
            desk.signatures().of(who), MeetingDesk.id(Sort.MEETING, id), seen, reason.strip());
    return "redirect:/meetings/" + id + "/versions";
  }

  /** Puts an earlier version in force again. */
  @PostMapping("/meetings/{id}/restore")
  String restore(
      @PathVariable String id, @RequestParam long version, @AuthenticationPrincipal SignedIn who) {
    desk.exchange().restore(desk.signatures().of(who), MeetingDesk.id(Sort.MEETING, id), version);
    return "redirect:/meetings/" + id;
  }

  /** The titles of a series, one a line, the first for headings. */
  @PostMapping("/series/{id}")
  String titles(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String titles,
      @AuthenticationPrincipal SignedIn who) {
    Set<String> lines = new LinkedHashSet<>(titles.lines().map(String::strip).toList());
    lines.remove("");
    if (lines.isEmpty()) {
      throw new UserError("meetings.error.title");
    }
    desk.exchange()
        .revise(
            desk.signatures().of(who),
            MeetingDesk.id(Sort.SERIES, id),
            seen,
            held -> called(held, List.copyOf(lines)));
    return "redirect:/series/" + id;
  }

  private static Item called(Item held, List<String> titles) {
    return new Series(held.id(), titles, held.bases());
  }
}
