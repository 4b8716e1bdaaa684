package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.finds.FindLines;
import org.intercity.journal.Scope;
import org.intercity.proposals.InWords;
import org.intercity.proposals.Proposals;
import org.intercity.proposals.Readings;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Explanation;
import org.intercity.reader.Reading;
import org.intercity.sources.Article;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an article is handed in, and where what it says is shown beside it. */
@Controller
@RequestMapping("/read")
class ReadingPages {

  private static final int RECENT = 8;

  private final Readings readings;
  private final Proposals proposals;
  private final ReadingView view;
  private final KeptReadings kept;
  private final Dates dates;
  private final Signatures signatures;
  private final FindLines found;

  ReadingPages(
      Readings readings,
      Proposals proposals,
      ReadingView view,
      KeptReadings kept,
      Dates dates,
      Signatures signatures,
      FindLines found) {
    this.found = found;
    this.readings = readings;
    this.proposals = proposals;
    this.view = view;
    this.kept = kept;
    this.dates = dates;
    this.signatures = signatures;
  }

  /** A reading kept before. */
  record Kept(String id, String title, @Nullable String language, @Nullable LocalDate published) {
    static Kept of(StoredReading stored) {
      Reading.Document document = stored.reading().document();
      String title = document.title() == null ? document.id() : document.title();
      String language = TextLanguage.of(document.language(), title);
      return new Kept(stored.id(), title, language, document.published());
    }
  }

  @GetMapping
  String ask(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return form(Submission.NOTHING, new Problems(Words.in(locale)), signatures.scope(who), model);
  }

  @PostMapping
  String read(
      Submission submission, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    Optional<Article> article = submission.article(problems);
    if (article.isEmpty()) {
      return form(submission, problems, signatures.scope(who), model);
    }
    Reading reading = readings.read(article.get());
    return "redirect:/read/" + readings.keep(signatures.of(who), reading).id();
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Scope scope = signatures.scope(who);
    model.addAttribute("finds", found.of(kept.require(scope, id), scope, Words.in(locale)));
    model.addAttribute("inWords", new InWords(Words.in(locale)));
    model.addAttribute(
        "page",
        view.page(
            proposals.of(kept.require(scope, id)), proposals.merged(scope), Naming.in(locale)));
    return "desk/reading";
  }

  /** How the reading came about, worked out anew. */
  @GetMapping("/{id}/how")
  String how(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    StoredReading stored = kept.require(signatures.scope(who), id);
    List<Explanation.Step> steps =
        readings.explain(stored).map(Explanation::steps).orElse(List.of());
    HowView how = HowView.in(Naming.in(locale), dates);
    model.addAttribute("page", how.page(stored.id(), stored.reading().document(), steps));
    return "desk/how";
  }

  private String form(Submission typed, Problems problems, Scope scope, Model model) {
    List<Kept> recent = readings.list(scope).stream().limit(RECENT).map(Kept::of).toList();
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("kept", recent);
    return "desk/read";
  }
}
