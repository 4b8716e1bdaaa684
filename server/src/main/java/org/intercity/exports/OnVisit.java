package org.intercity.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Named;
import org.intercity.exchange.Visit;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;

/**
 * What a book about a visit draws on.
 *
 * @param hosts the bodies that are visited, as far as they are known
 * @param ties those the visit names, else those between whose delegation it is and the hosts
 */
record OnVisit(
    Saying saying,
    Visit visit,
    ExchangeView kept,
    RegisterView now,
    LocalDate today,
    List<Body> hosts,
    List<Tie> ties) {

  static OnVisit of(
      Saying saying, Visit visit, ExchangeView kept, RegisterView now, LocalDate today) {
    Map<BodyId, Body> hosts = new LinkedHashMap<>();
    for (Visit.Stop stop : visit.stops()) {
      stop.hosts().stream()
          .map(Named::body)
          .filter(Objects::nonNull)
          .flatMap(id -> now.findBody(id).stream())
          .forEach(body -> hosts.putIfAbsent(body.id(), body));
      Optional.ofNullable(stop.place().place()).stream()
          .flatMap(place -> now.bodiesOf(place).stream())
          .filter(body -> body.kind() == BodyKind.GOVERNMENT)
          .forEach(body -> hosts.putIfAbsent(body.id(), body));
    }
    BodyId own = visit.delegation().of().body();
    List<Body> visited = hosts.values().stream().filter(body -> !body.id().equals(own)).toList();
    List<Tie> ties =
        new ArrayList<>(
            visit.about().ties().stream().flatMap(id -> now.findTie(id).stream()).toList());
    if (ties.isEmpty() && own != null) {
      now.tiesOf(own).stream()
          .filter(
              tie -> tie.partnersOf(own).stream().anyMatch(body -> hosts.containsKey(body.id())))
          .forEach(ties::add);
    }
    return new OnVisit(saying, visit, kept, now, today, visited, List.copyOf(ties));
  }

  ItemNames names() {
    return new ItemNames(saying, kept, now);
  }

  /** The other side of a tie, seen from the delegation. */
  List<Body> partners(Tie tie) {
    BodyId own = visit.delegation().of().body();
    return own == null ? tie.parties() : tie.partnersOf(own);
  }

  /** The partners of the ties and the hosts, each once. */
  List<Body> others() {
    return Stream.concat(hosts.stream(), ties.stream().flatMap(tie -> partners(tie).stream()))
        .distinct()
        .toList();
  }
}
