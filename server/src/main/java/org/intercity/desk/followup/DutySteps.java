package org.intercity.desk.followup;

import java.util.List;
import java.util.Locale;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Days;
import org.intercity.desk.KeptPapers;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.duties.Duties;
import org.intercity.duties.Duty;
import org.intercity.duties.DutyKey;
import org.intercity.duties.Mark;
import org.intercity.duties.Rulebook;
import org.intercity.duties.Titles;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Exchange;
import org.intercity.journal.Digest;
import org.intercity.register.Entered;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page of one duty: met, waived, taken back. */
@Controller
@RequestMapping("/duties/{rule}/{of}/{nth}")
class DutySteps {

  private final Duties duties;
  private final Rulebook rulebook;
  private final Exchange exchange;
  private final Desk desk;

  /** What every page of the desk needs. */
  record Desk(Signatures signatures, Days days, KeptPapers papers, Signers signers) {}

  DutySteps(
      Duties duties,
      Rulebook rulebook,
      Exchange exchange,
      Signatures signatures,
      Days days,
      KeptPapers papers,
      Signers signers) {
    this.duties = duties;
    this.rulebook = rulebook;
    this.exchange = exchange;
    this.desk = new Desk(signatures, days, papers, signers);
  }

  /** The key as the address holds it. */
  record Asked(String rule, String of, String nth) {
    DutyKey key() {
      return DutyKey.find(rule + "/" + of + "/" + nth).orElseThrow(Missing::new);
    }
  }

  /** Something noted on the duty. */
  record Noted(
      Signed signed,
      String state,
      @Nullable EdtfDate on,
      @Nullable String note,
      @Nullable String paper) {}

  @GetMapping
  String show(Asked asked, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return page(asked, who, CommitmentSteps.Ending.NOTHING, new Problems(Words.in(locale)), model);
  }

  @PostMapping("/met")
  String met(
      Asked asked,
      @RequestParam long seen,
      @ModelAttribute("ending") CommitmentSteps.Ending ending,
      @RequestParam @Nullable MultipartFile paper,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    EdtfDate typed = CommitmentReading.date(ending.on(), "on", problems);
    if (ending.note().isEmpty() && !KeptPapers.isGiven(paper)) {
      problems.add("note", "duties.error.evidence");
    }
    KeptPapers.check(paper, "paper", problems);
    if (problems.isEmpty()) {
      Mark mark =
          new Mark(
              require(asked, who).key(),
              Mark.State.MET,
              typed == null ? EdtfDate.of(desk.days().today()) : typed,
              ending.note().isEmpty() ? null : ending.note(),
              desk.papers().keep(paper));
      if (note(mark, seen, who, problems)) {
        return "redirect:/duties/" + asked.key();
      }
    }
    return page(asked, who, ending, problems, model);
  }

  @PostMapping("/waived")
  String waived(
      Asked asked,
      @RequestParam long seen,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    if (reason.isBlank()) {
      problems.add("reason", "duties.error.reason");
    } else {
      EdtfDate today = EdtfDate.of(desk.days().today());
      DutyKey key = require(asked, who).key();
      Mark mark = new Mark(key, Mark.State.WAIVED, today, reason.strip(), null);
      if (note(mark, seen, who, problems)) {
        return "redirect:/duties/" + asked.key();
      }
    }
    return page(asked, who, CommitmentSteps.Ending.NOTHING, problems, model);
  }

  @PostMapping("/opened")
  String opened(
      Asked asked,
      @RequestParam long seen,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    Mark mark = new Mark(require(asked, who).key(), Mark.State.OPEN, null, null, null);
    return note(mark, seen, who, problems)
        ? "redirect:/duties/" + asked.key()
        : page(asked, who, CommitmentSteps.Ending.NOTHING, problems, model);
  }

  /** Whether it was noted; where somebody else was faster, that is said. */
  private boolean note(Mark mark, long seen, SignedIn who, Problems problems) {
    try {
      duties.mark(desk.signatures().of(who), mark, seen);
      return true;
    } catch (UserError stale) {
      problems.add("note", stale);
      return false;
    }
  }

  private Duty require(Asked asked, SignedIn who) {
    return duties
        .find(desk.signatures().of(who).actedFor(), asked.key(), desk.days().today())
        .orElseThrow(Missing::new);
  }

  private String page(
      Asked asked, SignedIn who, CommitmentSteps.Ending ending, Problems problems, Model model) {
    String office = desk.signatures().of(who).actedFor();
    Duty duty = require(asked, who);
    Titles titles = new Titles(exchange.of(office), office, problems.words());
    List<Noted> noted =
        duties.marks(office, duty.key()).reversed().stream().map(this::noted).toList();
    model.addAttribute("line", DutyLine.of(duty, titles, desk.days().today()));
    model.addAttribute("saying", duty.rule().in(titles.words().locale()));
    model.addAttribute(
        "gift", duty.cause() instanceof Duty.Cause.OfVisit(_, var gift) ? gift : null);
    model.addAttribute(
        "inForce",
        rulebook.of(office).stream()
            .filter(each -> each.rule().id().equals(duty.rule().id()))
            .findFirst()
            .orElse(null));
    model.addAttribute("noted", noted);
    model.addAttribute("seen", noted.isEmpty() ? 0 : noted.getFirst().signed().entry());
    model.addAttribute("open", duty.isOpen());
    model.addAttribute("ending", ending);
    model.addAttribute("problems", problems);
    return "followup/duty";
  }

  private Noted noted(Entered<Mark> mark) {
    String document = mark.what().document();
    return new Noted(
        desk.signers().of(mark.entry()),
        mark.what().state().word(),
        mark.what().on(),
        mark.what().note(),
        document == null ? null : Digest.find(document).map(Digest::hex).orElse(null));
  }
}
