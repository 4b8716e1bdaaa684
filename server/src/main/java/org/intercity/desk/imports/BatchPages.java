package org.intercity.desk.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Csv;
import org.intercity.desk.Leaf;
import org.intercity.desk.Missing;
import org.intercity.imports.Batch;
import org.intercity.imports.Batches;
import org.intercity.imports.TakingBatchesBack;
import org.intercity.journal.Digest;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** A batch that was entered, and taking it back. */
@Controller
@RequestMapping("/imports/{id:B[0-9]+}")
class BatchPages {

  /** What a row said is not kept with the batch. */
  private static final String GAP = "…";

  private final ImportDesk desk;
  private final Batches batches;
  private final TakingBatchesBack takingBack;
  private final Journal journal;

  BatchPages(ImportDesk desk, Batches batches, TakingBatchesBack takingBack, Journal journal) {
    this.desk = desk;
    this.batches = batches;
    this.takingBack = takingBack;
    this.journal = journal;
  }

  /** An entry that the batch covers. */
  record EntryLine(long number, String family, String id) {}

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "false") boolean entered,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    model.addAttribute("entered", entered);
    return page(require(id, who), page, new Problems(Words.in(locale)), who, model);
  }

  private Batches.Kept require(String id, SignedIn who) {
    return Optional.of(id)
        .filter(text -> text.matches("B[1-9][0-9]{0,8}"))
        .flatMap(text -> batches.find(desk.office(who), Integer.parseInt(text.substring(1))))
        .orElseThrow(Missing::new);
  }

  private String page(Batches.Kept kept, int page, Problems problems, SignedIn who, Model model) {
    Batch batch = kept.batch();
    Leaf leaf = Leaf.at(page, batch.counts().entries());
    int size = Math.min(Leaf.LENGTH, batch.counts().entries() - leaf.from());
    model.addAttribute("kept", kept);
    model.addAttribute("batch", batch);
    model.addAttribute("problems", problems);
    model.addAttribute("by", desk.called(kept.author()));
    model.addAttribute("prepared", called(batch.prepared()));
    model.addAttribute("backBy", called(kept.back() == null ? null : kept.back().author()));
    model.addAttribute(
        "document",
        Optional.ofNullable(batch.file().document())
            .flatMap(Digest::find)
            .map(Digest::hex)
            .orElse(null));
    model.addAttribute("leaf", leaf);
    model.addAttribute(
        "lines",
        journal.list(kept.entry() + 1 + leaf.from(), size).stream().map(BatchPages::line).toList());
    model.addAttribute(
        "changed",
        kept.back() == null
            ? takingBack.changed(desk.signatures().of(who), kept)
            : List.<String>of());
    return "imports/batch";
  }

  private @Nullable String called(@Nullable String account) {
    return account == null ? null : desk.called(account);
  }

  private static EntryLine line(Entry entry) {
    return new EntryLine(
        entry.number(),
        entry.family(),
        entry
            .payload()
            .map(payload -> payload.path("id"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString)
            .orElse(""));
  }

  /** The rows that were left out, and why. */
  @GetMapping("/report.csv")
  ResponseEntity<byte[]> report(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Locale locale) {
    Words words = Words.in(locale);
    Csv csv =
        new Csv()
            .row(
                List.of(
                    words.say("imports.line"),
                    words.say("imports.standing"),
                    words.say("imports.why")));
    for (Batch.Left left : require(id, who).batch().left()) {
      csv.row(
          List.of(
              Integer.toString(left.line()),
              words.say("imports.standing." + left.as().word()),
              left.why().stream()
                  .map(key -> words.say("imports.problem." + key, GAP, GAP, GAP))
                  .collect(Collectors.joining(" "))));
    }
    return csv.named(id + "-rows-left-out.csv");
  }

  /** Takes all of it back; what was changed since as it is decided. */
  @PostMapping("/take-back")
  String takeBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String changed,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Batches.Kept kept = require(id, who);
    Problems problems = new Problems(Words.in(locale));
    if (reason.isBlank()) {
      problems.add("reason", "imports.error.no_reason");
    }
    boolean said = changed.equals("keep") || changed.equals("too");
    if (!said && !takingBack.changed(desk.signatures().of(who), kept).isEmpty()) {
      problems.add("changed", "imports.error.changed_since");
    }
    if (problems.isEmpty()) {
      try {
        takingBack.takeBack(
            desk.signatures().of(who), kept.batch().number(), changed.equals("too"), reason);
        return "redirect:/imports/" + id;
      } catch (UserError refused) {
        problems.add("reason", refused);
      }
    }
    return page(require(id, who), 1, problems, who, model);
  }
}
