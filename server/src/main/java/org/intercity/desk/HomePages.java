package org.intercity.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.map.Cartographer;
import org.intercity.proposals.Proposal;
import org.intercity.proposals.Proposals;
import org.intercity.register.Act;
import org.intercity.register.Body;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what waits, and how the register stands. */
@Controller
class HomePages {

  private static final int FEW = 5;

  private final Register register;
  private final Proposals proposals;
  private final Cartographer cartographer;
  private final Days days;

  HomePages(Register register, Proposals proposals, Cartographer cartographer, Days days) {
    this.register = register;
    this.proposals = proposals;
    this.cartographer = cartographer;
    this.days = days;
  }

  @GetMapping("/")
  String show(Model model, Locale locale) {
    Naming naming = Naming.in(locale);
    LocalDate today = days.today();
    RegisterView now = register.now();
    Optional<Body> home = Optional.ofNullable(now.office().body()).flatMap(now::findBody);
    List<Tie> ties = home.map(body -> now.tiesOf(body.id())).orElseGet(now::ties);
    List<Proposal> waiting = proposals.awaiting();
    model.addAttribute(
        "page",
        new HomePage(
            today,
            home.map(naming::party).orElse(null),
            home.map(body -> new BodyTotals(naming).of(body, ties, now.profile(), today))
                .orElse(List.of()),
            new TieMap(cartographer, new Ties(naming, today)).of(home, ties),
            latest(naming, ties, today),
            waiting.stream().limit(FEW).map(new ProposalLines(naming)::line).toList(),
            waiting.size()));
    return "desk/home";
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
