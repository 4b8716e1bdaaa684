package org.intercity.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.intercity.exchange.Ask;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;

/** Works duties out: rules times visits, rules times ties. */
record Deriving(ExchangeView exchange, RegisterView register, Home home, LocalDate today) {

  /** Those due by a day, or without a day; of each rule none that was due before it held. */
  List<Duty> duties(List<InForce> rules, LocalDate until) {
    return Stream.concat(ofVisits(rules, until), ofTies(rules, until)).toList();
  }

  private Stream<Duty> ofVisits(List<InForce> rules, LocalDate until) {
    List<InForce> visiting = rules.stream().filter(each -> isOfVisits(each.rule())).toList();
    if (visiting.isEmpty()) {
      return Stream.empty();
    }
    LocalDate first =
        visiting.stream()
            .map(each -> each.from().minusDays(each.rule().days()))
            .min(LocalDate::compareTo)
            .orElse(until);
    LocalDate last =
        visiting.stream()
            .map(each -> until.minusDays(each.rule().days()))
            .max(LocalDate::compareTo)
            .orElse(until);
    OfVisits deriving = new OfVisits(home);
    List<Entered<Visit>> visits =
        last.isBefore(first)
            ? List.of()
            : exchange.list(Ask.all(Sort.VISIT).between(first, last), Visit.class);
    return visits.stream()
        .flatMap(
            visit ->
                visiting.stream()
                    .flatMap(
                        each ->
                            deriving.of(each.rule(), visit).stream()
                                .filter(new Span(each.from(), until)::asksFor)));
  }

  private Stream<Duty> ofTies(List<InForce> rules, LocalDate until) {
    List<InForce> binding = rules.stream().filter(each -> !isOfVisits(each.rule())).toList();
    List<Tie> ties = binding.isEmpty() ? List.of() : register.tiesOf(home.body());
    return ties.stream()
        .flatMap(
            tie ->
                binding.stream()
                    .flatMap(
                        each -> {
                          Span asked = new Span(each.from(), until);
                          return new OfTies(home, today, asked)
                              .of(each.rule(), tie).stream().filter(asked::asksFor);
                        }));
  }

  private static boolean isOfVisits(Rule rule) {
    return switch (rule.on()) {
      case Trigger.VisitDeparts _, Trigger.VisitReturns _, Trigger.GiftReceived _ -> true;
      case Trigger.TieSigned _,
          Trigger.TieYearly _,
          Trigger.Anniversary _,
          Trigger.WithoutConsent _ ->
          false;
    };
  }
}
