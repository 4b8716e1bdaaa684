package org.intercity.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.followup.DuePanel;
import org.intercity.desk.map.Cartographer;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.UntilNextEntry;
import org.intercity.proposals.MergedProposal;
import org.intercity.proposals.Proposals;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what waits, and how the register stands. */
@Controller
class HomePages {

  private static final int FEW = 5;
  private static final int MOST_KEPT = 64;

  private final Register register;
  private final Proposals proposals;
  private final Cartographer cartographer;
  private final Days days;
  private final Rendered rendered;
  private final Signatures signatures;
  private final DuePanel.Maker due;
  private final UntilNextEntry<Reader, String> kept;

  HomePages(
      Register register,
      Journal journal,
      Proposals proposals,
      Cartographer cartographer,
      Days days,
      Rendered rendered,
      Signatures signatures,
      DuePanel.Maker due) {
    this.signatures = signatures;
    this.due = due;
    this.rendered = rendered;
    this.kept = new UntilNextEntry<>(journal, MOST_KEPT);
    this.register = register;
    this.proposals = proposals;
    this.cartographer = cartographer;
    this.days = days;
  }

  @GetMapping("/")
  String show(
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    String office = signatures.of(who).actedFor();
    Reader reader =
        new Reader(
            Words.in(locale).locale(),
            signatures.scope(who),
            signatures.body(who),
            who.account().role().does(Role.OFFICER),
            days.today());
    String main =
        kept.get(
            reader,
            () ->
                rendered.part(
                    "desk/home :: main",
                    Map.of(
                        "page",
                        page(reader),
                        "enters",
                        reader.enters(),
                        "due",
                        due.of(office, reader.language())),
                    locale,
                    request,
                    response));
    model.addAttribute("kept", main);
    return "desk/kept";
  }

  /**
   * For whom the page is the same.
   *
   * @param home the body acted for
   * @param enters whether the reader may change anything
   */
  private record Reader(
      Locale language, Scope scope, Optional<BodyId> home, boolean enters, LocalDate today) {}

  private HomePage page(Reader reader) {
    LocalDate today = reader.today();
    Naming naming = Naming.in(reader.language());
    RegisterView now = register.now();
    Optional<Body> home = reader.home().flatMap(now::findBody);
    List<Tie> ties = home.map(body -> now.tiesOf(body.id())).orElseGet(now::ties);
    List<MergedProposal> waiting = proposals.merged(reader.scope());
    return new HomePage(
        today,
        home.map(naming::party).orElse(null),
        home.map(body -> new BodyTotals(naming).of(body, ties, now.profile(), today))
            .orElse(List.of()),
        new TieMap(cartographer, new Ties(naming, today)).of(home, ties),
        latest(naming, ties, today),
        waiting.stream().limit(FEW).map(new ProposalLines(naming)::line).toList(),
        waiting.size());
  }

  private record Done(Tie tie, Act act, long entry, LocalDate on) {}

  private static List<ActLine> latest(Naming naming, List<Tie> ties, LocalDate today) {
    return ties.stream()
        .flatMap(tie -> tie.acts().stream().map(act -> done(tie, act)))
        .filter(done -> !done.on().isAfter(today))
        .sorted(Comparator.comparing(Done::on).thenComparingLong(Done::entry).reversed())
        .limit(FEW + 1L)
        .map(
            done ->
                new ActLine(
                    done.tie().id().value(),
                    done.tie().parties().stream().map(naming::party).toList(),
                    done.act().type().word(),
                    new Chip(done.act().kind().word(), TieView.fill(done.act())),
                    done.act().when().date(),
                    done.entry()))
        .toList();
  }

  private static Done done(Tie tie, Entered<Act> act) {
    return new Done(tie, act.what(), act.entry(), TieView.day(tie, act.what()));
  }
}
