package org.intercity.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intercity.reader.Reading;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Names;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** Bodies and places as a reading resolved them; a name alone, as the same article uses it. */
final class Resolved {

  private final RegisterView register;
  private final Map<String, BodyId> byName = new HashMap<>();

  Resolved(Reading reading, RegisterView register) {
    this.register = register;
    reading.ties().earlier().stream()
        .flatMap(agreement -> agreement.parties().stream())
        .forEach(this::note);
    reading.exchanges().visits().stream().map(Reading.Visit::of).forEach(this::note);
    reading.ties().reported().stream()
        .flatMap(agreement -> agreement.parties().stream())
        .forEach(this::note);
  }

  private void note(Reading.Party party) {
    BodyId id = id(party);
    if (id != null) {
      byName.put(Names.fold(party.name()), id);
    }
  }

  private static @Nullable BodyId id(Reading.Party party) {
    return party.place() == null
        ? null
        : BodyId.of(BodyKind.of(party.body().word()), party.place().id());
  }

  Named named(Reading.Party party) {
    return new Named(party.name(), id(party));
  }

  /** The body that a text calls so; without one where the name may mean several. */
  Named named(String name) {
    BodyId known = byName.get(Names.fold(name));
    if (known != null) {
      return new Named(name, known);
    }
    List<Body> bodies = register.bodiesNamed(name);
    return new Named(name, bodies.size() == 1 ? bodies.getFirst().id() : null);
  }

  Spot spot(Reading.Stop stop) {
    return new Spot(stop.name(), stop.place() == null ? null : stop.place().id());
  }

  Spot spot(Reading.NamedPlace place) {
    return new Spot(place.name(), place.id());
  }

  /** A place that is only named: where it is a body's, that body's place. */
  Spot spot(String name) {
    BodyId body = named(name).body();
    return new Spot(
        name,
        body == null
            ? null
            : register.findBody(body).map(found -> found.place().id()).orElse(null));
  }

  /** The ties on record between bodies that a delegation comes from and goes to. */
  List<TieId> ties(Named of, List<Spot> stops) {
    return of.body() == null
        ? List.of()
        : register.tiesOf(of.body()).stream()
            .filter(
                tie ->
                    tie.partnersOf(of.body()).stream()
                        .anyMatch(
                            partner ->
                                stops.stream()
                                    .anyMatch(stop -> partner.place().id().equals(stop.place()))))
            .map(Tie::id)
            .toList();
  }
}
