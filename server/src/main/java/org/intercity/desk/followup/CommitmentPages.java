package org.intercity.desk.followup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Csv;
import org.intercity.desk.Days;
import org.intercity.desk.Leaf;
import org.intercity.desk.Naming;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Commitments;
import org.intercity.exchange.Exchange;
import org.intercity.register.Register;
import org.intercity.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of promises, what is overdue first. */
@Controller
class CommitmentPages {

  private final Exchange exchange;
  private final Register register;
  private final Signatures signatures;
  private final Days days;

  CommitmentPages(Exchange exchange, Register register, Signatures signatures, Days days) {
    this.exchange = exchange;
    this.register = register;
    this.signatures = signatures;
    this.days = days;
  }

  @GetMapping("/commitments")
  String list(
      @ModelAttribute("asked") CommitmentQuery asked,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    CommitmentLook look = look(who, locale);
    Commitments kept = exchange.of(look.office()).commitments();
    Commitments.Wanted wanted = asked.wanted(look.office(), look.today());
    Leaf leaf = Leaf.at(page, asked.isHopeless() ? 0 : kept.count(wanted));
    model.addAttribute("asked", asked);
    model.addAttribute("leaf", leaf);
    model.addAttribute("all", kept.count(Commitments.Wanted.ALL));
    model.addAttribute(
        "lines", leaf.found() == 0 ? List.of() : look.lines(kept.list(wanted, leaf.piece())));
    model.addAttribute("tie", asked.tieId().map(look::tie).orElse(null));
    return "followup/commitments";
  }

  /** The same list, all pages of it. */
  @GetMapping("/commitments.csv")
  ResponseEntity<byte[]> csv(
      @ModelAttribute("asked") CommitmentQuery asked,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    CommitmentLook look = look(who, locale);
    Words words = Words.in(locale);
    Csv csv = new Csv().row(CommitmentCsv.head(words));
    if (!asked.isHopeless()) {
      look.lines(
              exchange
                  .of(look.office())
                  .commitments()
                  .list(asked.wanted(look.office(), look.today()), Ask.Page.WHOLE))
          .forEach(line -> csv.row(CommitmentCsv.row(line, words)));
    }
    return csv.named("commitments.csv");
  }

  private CommitmentLook look(SignedIn who, Locale locale) {
    return new CommitmentLook(
        register.now(), Naming.in(locale), signatures.of(who).actedFor(), days.today());
  }

  /** The list as a table. */
  private static final class CommitmentCsv {

    private static final List<String> COLUMNS =
        List.of("number", "what", "owner", "due", "state", "ties");

    static List<String> head(Words words) {
      return COLUMNS.stream().map(column -> words.say("followup.column." + column)).toList();
    }

    static List<String> row(CommitmentLine line, Words words) {
      return List.of(
          line.id(),
          line.what(),
          line.owner().name(),
          line.due() == null ? "" : line.due().text(),
          words.say("followup.state." + line.standing()),
          line.ties().stream().map(TieName::text).collect(Collectors.joining("; ")));
    }
  }
}
