package org.intercity.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.desk.map.Cartographer;
import org.intercity.journal.Journal;
import org.intercity.journal.UntilNextEntry;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Profile;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies with ties, and each one's totals on any day under any profile. */
@Controller
@RequestMapping("/bodies")
class BodyPages {

  private static final int MOST_KEPT = 32;

  private final Register register;
  private final Cartographer cartographer;
  private final Days days;
  private final Rendered rendered;
  private final UntilNextEntry<Locale, List<BodyLine>> keptLines;
  private final UntilNextEntry<Shown, String> keptPages;

  BodyPages(
      Register register, Cartographer cartographer, Days days, Rendered rendered, Journal journal) {
    this.rendered = rendered;
    this.keptLines = new UntilNextEntry<>(journal, MOST_KEPT);
    this.keptPages = new UntilNextEntry<>(journal, MOST_KEPT);
    this.register = register;
    this.cartographer = cartographer;
    this.days = days;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "1") int page, Model model, Locale locale) {
    List<BodyLine> all = lines(locale);
    Leaf leaf = Leaf.at(page, all.size());
    model.addAttribute("lines", leaf.of(all));
    model.addAttribute("leaf", leaf);
    return "desk/bodies";
  }

  @GetMapping("/bodies.csv")
  ResponseEntity<byte[]> table(Locale locale) {
    return new CsvTables(Words.in(locale)).bodies(lines(locale)).named("bodies.csv");
  }

  private List<BodyLine> lines(Locale locale) {
    Naming naming = Naming.in(locale);
    return keptLines.get(naming.locale(), () -> lines(naming));
  }

  private List<BodyLine> lines(Naming naming) {
    RegisterView now = register.now();
    Map<BodyId, Long> ties =
        now.ties().stream()
            .flatMap(tie -> tie.parties().stream())
            .collect(Collectors.groupingBy(Body::id, Collectors.counting()));
    Collator names = Collator.getInstance(naming.locale());
    return now.bodies().stream()
        .map(body -> new BodyLine(naming.party(body), ties.getOrDefault(body.id(), 0L).intValue()))
        .sorted(
            Comparator.comparingInt(BodyLine::ties)
                .reversed()
                .thenComparing(line -> line.party().name().text(), names))
        .toList();
  }

  /** What is asked of a body's page: the day and the profile, as the address holds them. */
  record Asked(
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
      @Nullable String profile) {

    Profile by(RegisterView now) {
      return Optional.ofNullable(profile).flatMap(now::findProfile).orElseGet(now::profile);
    }

    LocalDate day(Days days) {
      return on == null ? days.today() : on;
    }
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id,
      @ModelAttribute("asked") Asked asked,
      Model model,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    RegisterView now = register.now();
    Body body = require(id, now);
    Naming naming = Naming.in(locale);
    Shown shown = new Shown(body.id(), asked.day(days), asked.by(now).id(), naming.locale());
    model.addAttribute("title", naming.name(body).text());
    model.addAttribute(
        "kept",
        keptPages.get(
            shown,
            () ->
                rendered.part(
                    "desk/body :: main",
                    Map.of("page", page(body, shown.on(), asked.by(now), now, naming)),
                    locale,
                    request,
                    response)));
    return "desk/kept";
  }

  private record Shown(BodyId body, LocalDate on, String profile, Locale language) {}

  private BodyPage page(Body body, LocalDate on, Profile by, RegisterView now, Naming naming) {
    Ties look = new Ties(naming, on);
    List<Tie> ties = now.tiesOf(body.id());
    return new BodyPage(
        naming.party(body),
        body.place().id().value(),
        on,
        choice(by),
        now.profiles().stream().map(BodyPages::choice).toList(),
        new BodyTotals(naming).of(body, ties, by, on),
        ties.stream().map(look::line).toList(),
        new TieMap(cartographer, look).of(Optional.of(body), begun(ties, look)));
  }

  @GetMapping("/{id}/totals.csv")
  ResponseEntity<byte[]> totals(
      @PathVariable String id, @ModelAttribute("asked") Asked asked, Locale locale) {
    RegisterView now = register.now();
    Body body = require(id, now);
    List<KindTotal> totals =
        new BodyTotals(Naming.in(locale))
            .of(body, now.tiesOf(body.id()), asked.by(now), asked.day(days));
    return new CsvTables(Words.in(locale)).totals(totals).named(id + "-totals.csv");
  }

  @GetMapping("/{id}/ties.csv")
  ResponseEntity<byte[]> ties(
      @PathVariable String id, @ModelAttribute("asked") Asked asked, Locale locale) {
    RegisterView now = register.now();
    Ties look = new Ties(Naming.in(locale), asked.day(days));
    List<TieLine> lines = now.tiesOf(require(id, now).id()).stream().map(look::line).toList();
    return new CsvTables(Words.in(locale)).ties(lines).named(id + "-ties.csv");
  }

  private static Body require(String id, RegisterView now) {
    return Optional.of(id)
        .filter(text -> text.matches("[a-z]{3}-[A-Za-z0-9-]{3,80}"))
        .flatMap(text -> now.findBody(new BodyId(text)))
        .orElseThrow(Missing::new);
  }

  /** Ties of which a step had been taken, or that a source claims. */
  private static List<Tie> begun(List<Tie> ties, Ties look) {
    return ties.stream().filter(tie -> !look.line(tie).state().equals("unborn")).toList();
  }

  private static BodyPage.Choice choice(Profile profile) {
    return new BodyPage.Choice(profile.id(), profile.name());
  }
}
