package org.intercity.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.exchange.Acquaintances;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Named;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.register.BodyId;
import org.intercity.register.RegisterView;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** Makes the entries of visits, with the people the rows name. */
record VisitMaking(RegisterView register, Drafting items, Source source, LocalDate today) {

  /** What tells of people stands with them alone, so that it can be erased with them. */
  private static final Set<Field> PERSONAL = Set.of(Field.HEAD, Field.MEMBERS);

  Made make(List<Checked> rows) {
    List<Made.Line> lines = new ArrayList<>();
    for (Checked row : rows) {
      if (row.isReady() && row.reading() instanceof Reading.OfVisit visit) {
        lines.add(enter(row, visit));
      }
    }
    return new Made(items.drafts(), lines, "");
  }

  private Made.Line enter(Checked row, Reading.OfVisit read) {
    ItemId id = items.next(Sort.VISIT);
    Basis people = told(row.row().wordsOf(PERSONAL));
    Acquaintances known = new Acquaintances(items, null, read.period());
    Visit.Member head =
        read.travellers().head() == null
            ? null
            : new Visit.Member(
                person(
                    known, read.travellers().head(), read.travellers().title(), read.of(), people),
                null);
    List<Visit.Member> members =
        read.travellers().members().stream()
            .map(name -> new Visit.Member(person(known, name, null, read.of(), people), null))
            .filter(member -> head == null || !member.person().equals(head.person()))
            .distinct()
            .toList();
    boolean over = read.period().latest().isBefore(today);
    items.put(
        new Visit(
            id,
            over ? VisitState.DONE : VisitState.PLANNED,
            new Visit.About(read.purpose(), read.period(), ties(read), List.of()),
            new Visit.Delegation(read.of(), head, members),
            read.stops(),
            new Visit.Account(List.of(), List.of(), List.of(), read.results()),
            List.of(told(row.row().words(PERSONAL)))));
    String places =
        String.join(", ", read.stops().stream().map(stop -> stop.place().name()).toList());
    return new Made.Line(
        row.row().line(),
        "new_visit",
        id.toString(),
        read.of().name() + " → " + places + ", " + read.period().text());
  }

  private static ItemId person(
      Acquaintances known, String name, @Nullable String title, Named of, Basis basis) {
    return known.person(new Acquaintances.Told(name, title, of), basis);
  }

  private Basis told(String words) {
    return new Basis.Told(source, null, List.of(words));
  }

  /** The tie between those who travel and those who receive, where there is one. */
  private List<TieId> ties(Reading.OfVisit read) {
    BodyId of = read.of().body();
    return of == null
        ? List.of()
        : read.stops().stream()
            .flatMap(stop -> stop.hosts().stream())
            .flatMap(host -> Stream.ofNullable(host.body()))
            .flatMap(host -> tie(of, host).stream())
            .map(Tie::id)
            .distinct()
            .toList();
  }

  private Optional<Tie> tie(BodyId one, BodyId other) {
    return register.findTieBetween(List.of(one, other));
  }
}
