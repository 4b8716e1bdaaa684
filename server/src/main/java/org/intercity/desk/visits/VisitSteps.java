package org.intercity.desk.visits;

import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Dates;
import org.intercity.desk.ItemVersions;
import org.intercity.desk.Missing;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Item;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a visit from plan to report, and its versions: each step is an entry. */
@Controller
@RequestMapping("/visits/{id}")
class VisitSteps {

  private final VisitDesk desk;
  private final ItemVersions versions;
  private final Dates dates;

  VisitSteps(VisitDesk desk, ItemVersions versions, Dates dates) {
    this.desk = desk;
    this.versions = versions;
    this.dates = dates;
  }

  @PostMapping("/state")
  String step(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam String to,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who) {
    VisitState next = VisitQuery.state(to).orElseThrow(Missing::new);
    exchange()
        .revise(
            desk.signatures().of(who),
            VisitDesk.id(id),
            seen,
            held -> in(held, next, reason.strip()));
    return back(id);
  }

  private static Visit in(Item held, VisitState next, String reason) {
    Visit visit = (Visit) held;
    if (!visit.state().next().contains(next)) {
      throw new UserError("visits.error.step", visit.id().toString());
    }
    if (next != VisitState.CANCELLED) {
      return visit.in(next);
    }
    if (reason.isEmpty()) {
      throw new UserError("visits.error.reason");
    }
    return visit.cancelled(reason);
  }

  @PostMapping("/withdraw")
  String withdraw(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who) {
    if (reason.isBlank()) {
      throw new UserError("visits.error.reason");
    }
    exchange().withdraw(desk.signatures().of(who), VisitDesk.id(id), seen, reason.strip());
    return "redirect:/visits/" + id + "/versions";
  }

  /** Puts an earlier version in force again. */
  @PostMapping("/restore")
  String restore(
      @PathVariable String id, @RequestParam long version, @AuthenticationPrincipal SignedIn who) {
    exchange().restore(desk.signatures().of(who), VisitDesk.id(id), version);
    return back(id);
  }

  /** Two versions side by side: those that are asked for, else the last two. */
  @GetMapping("/versions")
  String compare(
      @PathVariable String id,
      @RequestParam @Nullable Long before,
      @RequestParam @Nullable Long after,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ExchangeView kept = desk.kept(who);
    VisitInWords words =
        new VisitInWords(Words.in(locale), dates, desk.called(locale), new Known(kept));
    return versions.show(
        new ItemVersions.Asked(VisitDesk.id(id), "/visits/" + id, before, after),
        kept,
        version -> words.say((Visit) version),
        model);
  }

  private Exchange exchange() {
    return desk.exchange();
  }

  private static String back(String id) {
    return "redirect:/visits/" + id;
  }
}
