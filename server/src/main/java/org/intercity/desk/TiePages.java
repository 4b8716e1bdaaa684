package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.exports.PressNote;
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

  private final Register register;
  private final Days days;
  private final Signatures signatures;
  private final OnTies onTies;

  TiePages(Register register, Days days, Signatures signatures, OnTies onTies) {
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
    Ties look = new Ties(naming, days.today());
    List<Tie> ties = register.now().ties();
    List<TiesPage.Country> countries =
        ties.stream()
            .flatMap(tie -> tie.parties().stream())
            .map(party -> party.country())
            .distinct()
            .map(code -> new TiesPage.Country(code, naming.country(code)))
            .sorted(TiesPage.Country.byName(naming.locale()))
            .toList();
    List<TieLine> lines = asked.lines(ties, look);
    Leaf leaf = Leaf.at(page, lines.size());
    model.addAttribute(
        "page", new TiesPage(leaf.of(lines), lines.size(), ties.size(), asked, leaf, countries));
    return "desk/ties";
  }

  /** The same list, all pages of it. */
  @GetMapping("/ties.csv")
  ResponseEntity<byte[]> csv(@ModelAttribute("asked") TieQuery asked, Locale locale) {
    Ties look = new Ties(Naming.in(locale), days.today());
    return new CsvTables(Words.in(locale))
        .ties(asked.lines(register.now().ties(), look))
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
    model.addAttribute("kept", onTies.of(tie, signatures.of(who).actedFor(), days.today(), locale));
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
