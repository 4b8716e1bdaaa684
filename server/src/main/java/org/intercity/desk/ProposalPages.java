package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.finds.FindLines;
import org.intercity.journal.Scope;
import org.intercity.proposals.Correction;
import org.intercity.proposals.Judging;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.ProposalId;
import org.intercity.proposals.Proposals;
import org.intercity.proposals.SecondEyes;
import org.intercity.proposals.StoredReading;
import org.intercity.register.ActType;
import org.intercity.words.Problems;
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

/** What awaits judgement, and the judging. */
@Controller
@RequestMapping("/proposals")
class ProposalPages {

  private static final List<String> TYPES = Stream.of(ActType.values()).map(ActType::word).toList();

  private final Proposals proposals;
  private final Judging judging;
  private final KeptReadings kept;
  private final Signatures signatures;
  private final FindLines found;
  private final SecondEyes eyes;

  ProposalPages(
      Proposals proposals,
      Judging judging,
      KeptReadings kept,
      Signatures signatures,
      FindLines found,
      SecondEyes eyes) {
    this.eyes = eyes;
    this.found = found;
    this.kept = kept;
    this.proposals = proposals;
    this.judging = judging;
    this.signatures = signatures;
  }

  @GetMapping
  String list(
      @RequestParam @Nullable String rejected,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ProposalLines lines = new ProposalLines(Naming.in(locale));
    Scope scope = signatures.scope(who);
    model.addAttribute("lines", proposals.merged(scope).stream().map(lines::line).toList());
    model.addAttribute("rejected", rejected);
    model.addAttribute("reviews", eyes.waiting(scope).size());
    model.addAttribute("readings", found.waiting(scope));
    return "desk/proposals";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    MergedProposal proposal = require(signatures.scope(who), id);
    ProposalPage page = new ProposalView(Naming.in(locale)).page(proposal);
    besides(proposal, who, locale, model);
    return form(page, CorrectionForm.of(page.line()), new Problems(Words.in(locale)), model);
  }

  @PostMapping("/{id}/accept")
  String accept(
      @PathVariable String id,
      @RequestParam @Nullable List<String> with,
      @AuthenticationPrincipal SignedIn who) {
    require(signatures.scope(who), id);
    return ReviewPages.after(judging.accept(signatures.mandate(who), seen(id, with), null));
  }

  @PostMapping("/{id}/correct")
  String correct(
      @PathVariable String id,
      CorrectionForm typed,
      @RequestParam @Nullable List<String> with,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    MergedProposal proposal = require(signatures.scope(who), id);
    Optional<Correction> correction = typed.correction(problems);
    if (correction.isPresent()) {
      return ReviewPages.after(
          judging.accept(signatures.mandate(who), seen(id, with), correction.get()));
    }
    besides(proposal, who, locale, model);
    return form(new ProposalView(Naming.in(locale)).page(proposal), typed, problems, model);
  }

  @PostMapping("/{id}/reject")
  String reject(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String why,
      @RequestParam @Nullable List<String> with,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    MergedProposal proposal = require(signatures.scope(who), id);
    if (why.isBlank()) {
      Problems problems = new Problems(Words.in(locale));
      problems.add("why", "desk.proposal.error.reason");
      ProposalPage page = new ProposalView(Naming.in(locale)).page(proposal);
      besides(proposal, who, locale, model);
      return form(page, CorrectionForm.of(page.line()), problems, model);
    }
    judging.reject(signatures.of(who), seen(id, with), why);
    return "redirect:/proposals?rejected=" + id;
  }

  /** A proposal of the scope that waits; one of no reading in it is not there at all. */
  private MergedProposal require(Scope scope, String id) {
    ProposalId asked = ProposalId.parse(id).orElseThrow(Missing::new);
    kept.require(scope, "R" + asked.reading());
    return proposals
        .findMerged(scope, asked)
        .orElseThrow(() -> new UserError("desk.proposal.error.gone", id));
  }

  private boolean mayEnter(SignedIn who, MergedProposal proposal) {
    return proposal
        .proposal()
        .statement()
        .map(said -> signatures.mandate(who).covers(said.parties()))
        .orElse(true);
  }

  /** The proposals that stood on the page that was judged, and none that came since. */
  private static List<ProposalId> seen(String id, @Nullable List<String> with) {
    return (with == null || with.isEmpty() ? List.of(id) : with)
        .stream()
            .distinct()
            .map(
                text ->
                    ProposalId.parse(text)
                        .orElseThrow(() -> new UserError("desk.proposal.error.gone", text)))
            .toList();
  }

  /** What the article tells besides, and whether the agreement may be entered. */
  private void besides(MergedProposal proposal, SignedIn who, Locale locale, Model model) {
    Scope scope = signatures.scope(who);
    StoredReading reading = proposal.proposal().reading();
    model.addAttribute("finds", found.of(reading, scope, Words.in(locale)));
    model.addAttribute("mayEnter", mayEnter(who, proposal));
  }

  private static String form(
      ProposalPage page, CorrectionForm typed, Problems problems, Model model) {
    model.addAttribute("page", page);
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("types", TYPES);
    return "desk/proposal";
  }
}
