package org.intercity.desk.followup;

import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Days;
import org.intercity.desk.KeptPapers;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
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
import org.springframework.web.multipart.MultipartFile;

/** The page of one promise: kept, dropped, opened again, an earlier version put in force. */
@Controller
@RequestMapping("/commitments/{id}")
class CommitmentSteps {

  private final Exchange exchange;
  private final Signatures signatures;
  private final KeptPapers papers;
  private final CommitmentPage.Maker pages;
  private final Days days;

  CommitmentSteps(
      Exchange exchange,
      Signatures signatures,
      KeptPapers papers,
      CommitmentPage.Maker pages,
      Days days) {
    this.exchange = exchange;
    this.signatures = signatures;
    this.papers = papers;
    this.pages = pages;
    this.days = days;
  }

  /**
   * How it ended, as typed.
   *
   * @param on the day, as precise as it is known; today where it was left empty
   * @param note how it was done, or why it was dropped
   */
  record Ending(String on, String note) {
    static final Ending NOTHING = new Ending("", "");

    Ending {
      on = on == null ? "" : on.strip();
      note = note == null ? "" : note.strip();
    }
  }

  @GetMapping
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(id, who, Ending.NOTHING, new Problems(Words.in(locale)), model, locale);
  }

  @PostMapping("/done")
  String done(
      @PathVariable String id,
      @RequestParam long seen,
      @ModelAttribute("ending") Ending ending,
      @RequestParam @Nullable MultipartFile paper,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    EdtfDate on = day(ending, problems);
    if (ending.note().isEmpty() && !KeptPapers.isGiven(paper)) {
      problems.add("note", "followup.error.evidence");
    }
    KeptPapers.check(paper, "paper", problems);
    if (problems.isEmpty()) {
      String note = ending.note().isEmpty() ? null : ending.note();
      Basis evidence = new Basis.Known(note, papers.keep(paper));
      Commitment.Outcome outcome = new Commitment.Outcome(Commitment.State.DONE, on, note);
      return change(id, seen, outcome, evidence, who, problems)
          ? "redirect:/commitments/" + id
          : page(id, who, ending, problems, model, locale);
    }
    return page(id, who, ending, problems, model, locale);
  }

  @PostMapping("/dropped")
  String dropped(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    if (reason.isBlank()) {
      problems.add("reason", "followup.error.reason");
    } else {
      Commitment.Outcome outcome =
          new Commitment.Outcome(
              Commitment.State.DROPPED, EdtfDate.of(days.today()), reason.strip());
      if (change(id, seen, outcome, null, who, problems)) {
        return "redirect:/commitments/" + id;
      }
    }
    return page(id, who, Ending.NOTHING, problems, model, locale);
  }

  @PostMapping("/opened")
  String opened(
      @PathVariable String id,
      @RequestParam long seen,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    return change(id, seen, Commitment.Outcome.OPEN, null, who, problems)
        ? "redirect:/commitments/" + id
        : page(id, who, Ending.NOTHING, problems, model, locale);
  }

  @PostMapping("/restored")
  String restored(
      @PathVariable String id, @RequestParam long version, @AuthenticationPrincipal SignedIn who) {
    exchange.restore(signatures.of(who), require(id), version);
    return "redirect:/commitments/" + id;
  }

  /** Whether it was written; where somebody else was faster, that is noted. */
  private boolean change(
      String id,
      long seen,
      Commitment.Outcome outcome,
      @Nullable Basis evidence,
      SignedIn who,
      Problems problems) {
    try {
      exchange.revise(
          signatures.of(who),
          require(id),
          seen,
          held -> ((Commitment) held).with(outcome, evidence));
      return true;
    } catch (UserError stale) {
      problems.add("note", stale);
      return false;
    }
  }

  private EdtfDate day(Ending ending, Problems problems) {
    EdtfDate typed = CommitmentReading.date(ending.on(), "on", problems);
    return typed == null ? EdtfDate.of(days.today()) : typed;
  }

  private String page(
      String id, SignedIn who, Ending ending, Problems problems, Model model, Locale locale) {
    model.addAttribute("page", pages.page(require(id), signatures.of(who).actedFor(), locale));
    model.addAttribute("ending", ending);
    model.addAttribute("problems", problems);
    return "followup/commitment";
  }

  private static ItemId require(String id) {
    return ItemId.find(Sort.COMMITMENT, id).orElseThrow(Missing::new);
  }
}
