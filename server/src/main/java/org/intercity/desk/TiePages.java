package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.followup.DuePanel;
import org.intercity.exports.PressNote;
import org.intercity.journal.Journal;
import org.intercity.journal.UntilNextEntry;
import org.intercity.register.ActType;
import org.intercity.register.Ordinal;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of ties, and the page of each. */
@Controller
class TiePages {

  private static final int MOST_KEPT = 16;

  private final Register register;
  private final Days days;
  private final Signatures signatures;
  private final OnTies onTies;
  private final UntilNextEntry<Asked, TieList> lists;
  private final DuePanel.Maker due;

  TiePages(
      Register register,
      Days days,
      Signatures signatures,
      OnTies onTies,
      DuePanel.Maker due,
      Journal journal) {
    this.lists = new UntilNextEntry<>(journal, MOST_KEPT);
    this.due = due;
    this.onTies = onTies;
    this.signatures = signatures;
    this.register = register;
    this.days = days;
  }

  @GetMapping("/ties")
  String list(
      @ModelAttribute("asked") TieQuery asked,
      @RequestParam(defaultValue = "1") int page,
      Model model,
      Locale locale) {
    Naming naming = Naming.in(locale);
    TieList all = list(naming);
    List<TieLine> lines = asked.lines(all.ties(), naming.locale());
    Leaf leaf = Leaf.at(page, lines.size());
    model.addAttribute(
        "page",
        new TiesPage(
            leaf.of(lines), lines.size(), all.ties().size(), asked, leaf, all.countries()));
    return "desk/ties";
  }

  private TieList list(Naming naming) {
    LocalDate today = days.today();
    return lists.get(
        new Asked(naming.locale(), today),
        () -> TieList.of(register.now().ties(), new Ties(naming, today)));
  }

  private record Asked(Locale language, LocalDate today) {}

  /** The same list, all pages of it. */
  @GetMapping("/ties.csv")
  ResponseEntity<byte[]> csv(@ModelAttribute("asked") TieQuery asked, Locale locale) {
    Naming naming = Naming.in(locale);
    return new CsvTables(Words.in(locale))
        .ties(asked.lines(list(naming).ties(), naming.locale()))
        .named("ties.csv");
  }

  @GetMapping("/ties/{id}")
  String show(
      @PathVariable String id,
      @RequestParam @Nullable Long entered,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Tie tie =
        Optional.of(id)
            .filter(text -> text.matches("T[1-9][0-9]{0,8}"))
            .flatMap(text -> register.now().findTie(new TieId(text)))
            .orElseThrow(Missing::new);
    TiePage page = new TieView(Naming.in(locale), days.today()).page(tie);
    model.addAttribute("page", page);
    String office = signatures.of(who).actedFor();
    model.addAttribute("kept", onTies.of(tie, office, days.today(), locale));
    model.addAttribute("due", due.of(office, tie, locale));
    model.addAttribute("partner", partner(tie, who, locale).orElse(null));
    model.addAttribute("rank", rank(tie, locale).orElse(null));
    model.addAttribute("entered", entered);
    model.addAttribute("mayEnter", signatures.mandate(who).covers(tie.parties()));
    model.addAttribute("pressed", PressNote.TOLD.stream().map(ActType::word).toList());
    model.addAttribute(
        "title",
        page.parties().stream()
            .map(party -> party.name().text())
            .collect(Collectors.joining(" — ")));
    return "desk/tie";
  }

  /** The partner of the body acted for, so written that forms understand it. */
  private Optional<String> partner(Tie tie, SignedIn who, Locale locale) {
    return signatures
        .body(who)
        .map(tie::partnersOf)
        .filter(partners -> partners.size() == 1 && tie.parties().size() == 2)
        .map(List::getFirst)
        .map(body -> Naming.in(locale).name(body).text() + " (" + body.place().id() + ")");
  }

  /**
   * "The 8th sister city": of the office's own body alone, for the register knows the other side's
   * ties only in part.
   */
  private Optional<String> rank(Tie tie, Locale locale) {
    RegisterView now = register.now();
    return Optional.ofNullable(now.office().body())
        .filter(home -> tie.partnersOf(home).size() == 1)
        .flatMap(now::findBody)
        .flatMap(
            home ->
                Ordinal.of(home, now.tiesOf(home.id()), now.profile(), tie)
                    .filter(ordinal -> ordinal.number().isExact())
                    .map(
                        ordinal ->
                            Words.in(locale)
                                .say(
                                    "desk.tie.rank." + ordinal.kind().word(),
                                    ordinal.number().low(),
                                    Naming.in(locale).name(home).text())));
  }
}
