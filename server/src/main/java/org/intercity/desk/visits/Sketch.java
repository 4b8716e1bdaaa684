package org.intercity.desk.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.jspecify.annotations.Nullable;

/**
 * A visit as its form says it, before its people have numbers.
 *
 * @param rest costs, papers and results
 * @param how how the office knows of it; null where that was not said
 */
record Sketch(
    Visit.About about,
    Named of,
    List<Traveller> people,
    List<Visit.Stop> stops,
    List<Present> gifts,
    Visit.Account rest,
    @Nullable String how) {

  /** A gift, and who gave or got it. */
  record Present(
      boolean received, String what, @Nullable Money value, @Nullable Traveller person) {}

  /** Everybody who is named. */
  Stream<Traveller> everybody() {
    return Stream.concat(
        people.stream(), gifts.stream().flatMap(gift -> Stream.ofNullable(gift.person())));
  }

  /** The visit; people who have no number are left out. */
  Visit visit(
      ItemId id,
      VisitState state,
      List<Basis> bases,
      Function<Traveller, Optional<ItemId>> numbers) {
    List<Visit.Member> members = new ArrayList<>();
    Visit.Member head = null;
    for (Traveller each : people) {
      Optional<ItemId> person = numbers.apply(each);
      if (person.isPresent()) {
        Visit.Member member = new Visit.Member(person.get(), each.role());
        if (each.head()) {
          head = member;
        } else {
          members.add(member);
        }
      }
    }
    List<Visit.Gift> given =
        gifts.stream()
            .map(
                gift ->
                    new Visit.Gift(
                        gift.received(),
                        gift.what(),
                        gift.value(),
                        Optional.ofNullable(gift.person()).flatMap(numbers).orElse(null)))
            .toList();
    return new Visit(
        id,
        state,
        about,
        new Visit.Delegation(of, head, members),
        stops,
        new Visit.Account(given, rest.costs(), rest.papers(), rest.results()),
        bases);
  }

  /** What was founded before, and on the officer who now says so. */
  List<Basis> bases(List<Basis> before) {
    boolean signed = before.stream().anyMatch(Basis.Known.class::isInstance);
    Basis basis = new Basis.Known(how, null);
    return before.contains(basis) || (signed && how == null)
        ? before
        : Stream.concat(before.stream(), Stream.of(basis)).toList();
  }
}
