package org.intercity.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.Account;
import org.intercity.accounts.Accounts;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.journal.Digest;
import org.intercity.proposals.Judging;
import org.intercity.proposals.Reviewing;
import org.intercity.proposals.SecondEyes;
import org.intercity.proposals.Submitted;
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

/** What waits for a second pair of eyes, and what those say of it. */
@Controller
@RequestMapping("/reviews")
class ReviewPages {

  private static final int RECENT = 20;

  private final SecondEyes eyes;
  private final Reviewing reviewing;
  private final Accounts accounts;
  private final Signatures signatures;

  ReviewPages(SecondEyes eyes, Reviewing reviewing, Accounts accounts, Signatures signatures) {
    this.eyes = eyes;
    this.reviewing = reviewing;
    this.accounts = accounts;
    this.signatures = signatures;
  }

  /**
   * Something submitted, as it is looked at.
   *
   * @param basis what it is founded on
   * @param own whether the reader submitted it, and so cannot be its second pair of eyes
   */
  record Line(
      long entry,
      Doer by,
      List<Name> parties,
      Voice.Version says,
      Basis basis,
      Submitted.@Nullable Reviewed reviewed,
      boolean own) {}

  /** Who submitted it, and when. */
  record Doer(String called, Instant at) {}

  /**
   * The readings it was read in, or the paper's scan and the officer's note.
   *
   * @param document the digest of the scan
   */
  record Basis(List<String> readings, @Nullable String document, @Nullable String note) {}

  /** Where an officer is led who has decided to file something. */
  static String after(Judging.Accepted accepted) {
    return switch (accepted) {
      case Judging.Filed filed -> "redirect:/ties/" + filed.tie() + "?entered=" + filed.number();
      case Judging.Waiting waiting -> "redirect:/reviews?submitted=" + waiting.number();
    };
  }

  @GetMapping
  String list(
      @RequestParam @Nullable Long submitted,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    model.addAttribute("submitted", submitted);
    model.addAttribute("waiting", lines(eyes.waiting(signatures.scope(who)), who, locale));
    model.addAttribute(
        "reviewed", lines(eyes.reviewed(signatures.scope(who), RECENT), who, locale));
    return "accounts/reviews";
  }

  @GetMapping("/{entry}")
  String show(
      @PathVariable long entry, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return one(entry, who, new Problems(Words.in(locale)), model, locale);
  }

  @PostMapping("/{entry}/confirm")
  String confirm(
      @PathVariable long entry, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    require(entry, who);
    try {
      return after(reviewing.confirm(signatures.mandate(who), entry));
    } catch (UserError error) {
      Problems problems = new Problems(Words.in(locale));
      problems.add("confirm", error);
      return one(entry, who, problems, model, locale);
    }
  }

  @PostMapping("/{entry}/send-back")
  String sendBack(
      @PathVariable long entry,
      @RequestParam(defaultValue = "") String why,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    require(entry, who);
    try {
      reviewing.sendBack(signatures.of(who), entry, why);
      return "redirect:/reviews";
    } catch (UserError error) {
      Problems problems = new Problems(Words.in(locale));
      problems.add("why", error);
      return one(entry, who, problems, model, locale);
    }
  }

  private Submitted require(long entry, SignedIn who) {
    return eyes.find(signatures.scope(who), entry).orElseThrow(Missing::new);
  }

  private String one(long entry, SignedIn who, Problems problems, Model model, Locale locale) {
    model.addAttribute("line", line(require(entry, who), who, locale));
    model.addAttribute("reviews", who.account().role().does(Role.REVIEWER));
    model.addAttribute("problems", problems);
    return "accounts/review";
  }

  private List<Line> lines(List<Submitted> all, SignedIn who, Locale locale) {
    return all.stream().map(each -> line(each, who, locale)).toList();
  }

  private Line line(Submitted submitted, SignedIn who, Locale locale) {
    String author = submitted.by().author();
    return new Line(
        submitted.entry(),
        new Doer(
            accounts.findById(author).map(Account::called).orElse(author), submitted.recorded()),
        submitted.what().parties().stream().map(Naming.in(locale)::name).toList(),
        Voices.version(submitted.what().says(), Chip.Fill.COMING),
        basis(submitted.what()),
        submitted.reviewed(),
        author.equals(who.account().id()));
  }

  private static Basis basis(Submitted.What what) {
    return switch (what) {
      case Submitted.Proposed(var proposals, var correction, _, _) ->
          new Basis(
              proposals.stream().map(id -> id.substring(0, id.indexOf('-'))).distinct().toList(),
              null,
              correction == null ? null : correction.reason());
      case Submitted.Paper(var paper) ->
          new Basis(
              List.of(),
              Optional.ofNullable(paper.from().scan()).map(Digest::hex).orElse(null),
              paper.from().note());
    };
  }
}
