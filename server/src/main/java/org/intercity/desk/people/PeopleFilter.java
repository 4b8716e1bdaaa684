package org.intercity.desk.people;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.exchange.Ask;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.Named;
import org.intercity.exchange.PeopleAsk;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Place;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** What the list's filter means: a name, and the bodies that a place, a country and a tie leave. */
final class PeopleFilter {

  private final ExchangeView kept;
  private final RegisterView register;
  private final BodyNames bodies;
  private final PlaceNames places;
  private final Naming naming;

  PeopleFilter(ExchangeView kept, Register register, Gazetteer gazetteer, Locale locale) {
    this.kept = kept;
    this.register = register.now();
    this.naming = Naming.in(locale);
    this.bodies = new BodyNames(this.register, gazetteer, naming);
    this.places = new PlaceNames(gazetteer, naming);
  }

  BodyNames bodies() {
    return bodies;
  }

  /** Where the place is not known, the problem that says what to write. */
  PeopleAsk ask(PeopleAsked asked) {
    Set<BodyId> wanted = null;
    if (asked.body() != null) {
      wanted = within(wanted, of(asked.body()));
    }
    if (asked.country() != null) {
      wanted = within(wanted, in(asked.country()));
    }
    if (asked.tie() != null) {
      wanted = within(wanted, parties(asked.tie()));
    }
    return new PeopleAsk(asked.q(), wanted, Ask.Page.WHOLE);
  }

  private static Set<BodyId> within(@Nullable Set<BodyId> before, Set<BodyId> more) {
    if (before == null) {
      return more;
    }
    Set<BodyId> both = new LinkedHashSet<>(before);
    both.retainAll(more);
    return both;
  }

  private Set<BodyId> of(String body) {
    Optional<BodyId> id = BodyId.find(body).filter(found -> bodies.place(named(found)).isPresent());
    if (id.isPresent()) {
      return Set.of(id.get());
    }
    Place place = places.require(body);
    return Stream.of(BodyKind.values())
        .map(kind -> BodyId.of(kind, place.id()))
        .collect(Collectors.toSet());
  }

  private Set<BodyId> in(String country) {
    return kept.search().bodies().stream()
        .filter(
            body ->
                bodies.place(named(body)).filter(at -> at.country().equals(country)).isPresent())
        .collect(Collectors.toSet());
  }

  private Set<BodyId> parties(String tie) {
    return Optional.of(tie)
        .filter(id -> id.matches("T[1-9][0-9]{0,8}"))
        .flatMap(id -> register.findTie(new TieId(id)))
        .map(found -> found.parties().stream().map(Body::id).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static Named named(BodyId body) {
    return new Named(body.value(), body);
  }

  /** The countries whose posts are kept, by name. */
  List<PeopleList.Country> countries() {
    return kept.search().bodies().stream()
        .flatMap(body -> bodies.place(named(body)).stream())
        .map(Place::country)
        .distinct()
        .map(code -> new PeopleList.Country(code, naming.country(code)))
        .sorted(
            Comparator.comparing(
                PeopleList.Country::name, java.text.Collator.getInstance(naming.locale())))
        .toList();
  }

  String country(Named body) {
    return bodies.place(body).map(place -> naming.country(place.country())).orElse("");
  }
}
