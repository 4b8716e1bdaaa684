package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal, newest entry first, and each entry as it is kept. */
@Controller
@RequestMapping("/journal")
class JournalPages {

  private static final int PAGE = 50;

  private final Journal journal;
  private final EntryLines lines;
  private final Signatures signatures;

  JournalPages(Journal journal, EntryLines lines, Signatures signatures) {
    this.journal = journal;
    this.lines = lines;
    this.signatures = signatures;
  }

  @GetMapping
  String list(@RequestParam @Nullable Long to, @AuthenticationPrincipal SignedIn who, Model model) {
    Scope scope = signatures.scope(who);
    long head = journal.head();
    long last = to == null ? head : Math.clamp(to, 1, Math.max(1, head));
    long first = Math.max(1, last - PAGE + 1);
    List<Entry> entries = journal.list(first, (int) (last - first + 1));
    model.addAttribute(
        "lines", entries.reversed().stream().map(entry -> lines.line(scope, entry)).toList());
    model.addAttribute("older", first > 1 ? first - 1 : null);
    model.addAttribute("newer", last < head ? Math.min(head, last + PAGE) : null);
    return "desk/journal";
  }

  /** The whole journal, oldest entry first. */
  @GetMapping("/journal.csv")
  ResponseEntity<byte[]> table(@AuthenticationPrincipal SignedIn who, Locale locale) {
    Scope scope = signatures.scope(who);
    List<EntryLine> all =
        journal.list(1, Math.toIntExact(journal.head())).stream()
            .map(entry -> lines.line(scope, entry))
            .toList();
    return new CsvTables(Words.in(locale)).journal(all).named("journal.csv");
  }

  @GetMapping("/{number}")
  String show(@PathVariable String number, @AuthenticationPrincipal SignedIn who, Model model) {
    Scope scope = signatures.scope(who);
    Entry entry =
        Optional.of(number)
            .filter(text -> text.matches("[1-9][0-9]{0,17}"))
            .flatMap(text -> journal.find(Long.parseLong(text)))
            .orElseThrow(Missing::new);
    model.addAttribute("line", lines.line(scope, entry));
    if (entry.payload().isEmpty()) {
      journal
          .findErasure(entry.number())
          .filter(scope::covers)
          .ifPresent(erasure -> tell(lines.line(scope, erasure), erasure, model));
    }
    return "desk/entry";
  }

  /** Takes out what an entry says, where the law asks; for administrators of its office. */
  @PostMapping("/{number}/erase")
  String erase(
      @PathVariable long number,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedIn who) {
    Signature by = signatures.of(who);
    Entry entry = journal.find(number).filter(by.scope()::covers).orElseThrow(Missing::new);
    if (!who.account().rights().administersAll() && !entry.by().actedFor().equals(by.actedFor())) {
      throw new AccessDeniedException("another office's entry");
    }
    if (reason.isBlank()) {
      throw new UserError("people.error.reason");
    }
    journal.erase(by, number, reason.strip());
    return "redirect:/journal/" + number;
  }

  /** When and why the content went, beside where it was. */
  private static void tell(EntryLine line, Entry erasure, Model model) {
    model.addAttribute("erasure", line);
    model.addAttribute(
        "why", erasure.payload().map(says -> says.path("reason").asString("")).orElse(""));
  }
}
