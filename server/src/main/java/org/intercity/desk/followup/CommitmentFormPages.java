package org.intercity.desk.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.KeptPapers;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Remark;
import org.intercity.exchange.Sort;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Register;
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

/** Writing a promise down, and putting right what was written. */
@Controller
@RequestMapping("/commitments")
class CommitmentFormPages {

  private final Exchange exchange;
  private final Register register;
  private final Signatures signatures;
  private final KeptPapers papers;

  CommitmentFormPages(
      Exchange exchange, Register register, Signatures signatures, KeptPapers papers) {
    this.exchange = exchange;
    this.register = register;
    this.signatures = signatures;
    this.papers = papers;
  }

  /**
   * A blank form.
   *
   * @param of the remark, visit or meeting it was made in, as {@code Q3}
   */
  @GetMapping("/new")
  String blank(
      @RequestParam @Nullable String of,
      @RequestParam @Nullable String tie,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    CommitmentForm typed = new Prefill(register.now(), exchange.of(office), office).form(of, tie);
    return form(typed, null, office, new Problems(Words.in(locale)), model);
  }

  @PostMapping
  String enter(
      @ModelAttribute("typed") CommitmentForm typed,
      @RequestParam @Nullable MultipartFile paper,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    Problems problems = new Problems(Words.in(locale));
    CommitmentReading reading = reading(typed, office);
    CommitmentReading.Read read = reading.read(problems);
    List<Basis> told = reading.origin().map(CommitmentFormPages::words).orElse(List.of());
    if (told.isEmpty() && typed.how().isEmpty() && !KeptPapers.isGiven(paper)) {
      problems.add("how", "followup.error.how");
    }
    KeptPapers.check(paper, "paper", problems);
    if (!problems.isEmpty()) {
      return form(typed, null, office, problems, model);
    }
    List<Basis> bases = new ArrayList<>(told);
    if (!typed.how().isEmpty() || KeptPapers.isGiven(paper)) {
      bases.add(known(typed, paper));
    }
    Item made =
        exchange
            .enter(
                signatures.of(who),
                (_, numbers) ->
                    List.of(
                        new Commitment(
                            numbers.next(Sort.COMMITMENT),
                            read.owner(),
                            read.what(),
                            read.due(),
                            read.of(),
                            Commitment.Outcome.OPEN,
                            bases)))
            .getFirst();
    return "redirect:/commitments/" + made.id() + "?entered";
  }

  @GetMapping("/{id}/edit")
  String edit(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    String office = signatures.of(who).actedFor();
    Entered<Commitment> kept = require(id, office);
    BodyId owner = kept.what().owner().body();
    boolean isOurs = owner != null && owner.value().equals(office);
    return form(
        CommitmentForm.of(kept.what(), isOurs),
        new Seen(id, kept.entry()),
        office,
        new Problems(Words.in(locale)),
        model);
  }

  @PostMapping("/{id}")
  String revise(
      @PathVariable String id,
      @RequestParam long seen,
      @ModelAttribute("typed") CommitmentForm typed,
      @RequestParam @Nullable MultipartFile paper,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    String office = signatures.of(who).actedFor();
    Commitment kept = require(id, office).what();
    Problems problems = new Problems(Words.in(locale));
    CommitmentReading.Read read = reading(typed, office).read(problems);
    KeptPapers.check(paper, "paper", problems);
    if (problems.isEmpty()) {
      List<Basis> bases = new ArrayList<>();
      if (!typed.how().isEmpty() || KeptPapers.isGiven(paper)) {
        bases.add(known(typed, paper));
      }
      try {
        exchange.revise(signatures.of(who), kept.id(), seen, held -> changed(held, read, bases));
        return "redirect:/commitments/" + id + "?entered";
      } catch (UserError stale) {
        problems.add("what", stale);
      }
    }
    return form(typed, new Seen(id, seen), office, problems, model);
  }

  private static Commitment changed(Item held, CommitmentReading.Read read, List<Basis> more) {
    Commitment before = (Commitment) held;
    List<Basis> bases = new ArrayList<>(before.bases());
    bases.addAll(more);
    return new Commitment(
        before.id(), read.owner(), read.what(), read.due(), read.of(), before.outcome(), bases);
  }

  /**
   * The version an edit began with.
   *
   * @param id of the promise
   */
  record Seen(String id, long entry) {}

  private String form(
      CommitmentForm typed, @Nullable Seen seen, String office, Problems problems, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("seen", seen);
    model.addAttribute("problems", problems);
    model.addAttribute(
        "quotes",
        reading(typed, office).origin().map(CommitmentFormPages::words).orElse(List.of()).stream()
            .flatMap(CommitmentFormPages::quotes)
            .distinct()
            .toList());
    return "followup/commitment-form";
  }

  /** A remark's words are the evidence of the promise made of it; a visit's are not. */
  private static List<Basis> words(Entered<Item> origin) {
    return origin.what() instanceof Remark remark
        ? remark.bases().isEmpty()
            ? List.of(new Basis.Known(remark.said().quote(), null))
            : remark.bases()
        : List.of();
  }

  private static Stream<String> quotes(Basis basis) {
    return switch (basis) {
      case Basis.Told(_, _, var quotes) -> quotes.stream();
      case Basis.Known(var how, _) -> Stream.ofNullable(how);
    };
  }

  private Basis known(CommitmentForm typed, @Nullable MultipartFile paper) {
    return new Basis.Known(typed.how().isEmpty() ? null : typed.how(), papers.keep(paper));
  }

  private CommitmentReading reading(CommitmentForm typed, String office) {
    return new CommitmentReading(typed, register.now(), exchange.of(office), office);
  }

  private Entered<Commitment> require(String id, String office) {
    return ItemId.find(Sort.COMMITMENT, id)
        .flatMap(item -> exchange.of(office).find(item, Commitment.class))
        .orElseThrow(Missing::new);
  }
}
